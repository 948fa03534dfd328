package dev.salesflow.servicekit.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterValuesTest {

    @Test
    void a_value_is_read_as_the_field_has_it() {
        assertThat(FilterValues.of("dueOn", "2026-03-02", LocalDate.class))
                .isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(FilterValues.of("standing", "true", boolean.class)).isEqualTo(true);
        assertThat(FilterValues.of("brand", "", String.class)).isEqualTo("");
    }

    @ParameterizedTest
    @CsvSource({"4711, UUID", "'', UUID", "yes, BOOLEAN", "'', BOOLEAN", "1.5, INT", "'', DATE"})
    void what_is_no_such_value_is_refused_at_its_parameter(String text, Kind kind) {
        assertThat(refusedAt(text, kind)).isEqualTo("#query/field");
    }

    @ParameterizedTest
    @CsvSource({"-9999-01-01, DATE", "+999999999-12-31, DATE", "0001-01-01T00:00:00Z, TIME"})
    void a_time_that_the_database_may_not_hold_is_refused_at_its_parameter(String text, Kind kind) {
        assertThat(refusedAt(text, kind)).isEqualTo("#query/field");
    }

    @Test
    void the_refusal_says_what_to_send_and_names_no_type_of_ours() {
        var refused =
                catchThrowableOfType(
                        ProblemException.class,
                        () -> FilterValues.of("heldAt", "today", Instant.class));

        assertThat(refused.problem().detail())
                .isEqualTo(
                        "'today' is not an instant with its offset, such as"
                                + " 2026-03-01T09:00:00+08:00");
    }

    private enum Kind {
        UUID(java.util.UUID.class),
        BOOLEAN(boolean.class),
        INT(int.class),
        DATE(LocalDate.class),
        TIME(Instant.class);

        private final Class<?> type;

        Kind(Class<?> type) {
            this.type = type;
        }
    }

    private static String refusedAt(String text, Kind kind) {
        return catchThrowableOfType(
                        ProblemException.class, () -> FilterValues.of("field", text, kind.type))
                .problem()
                .errors()
                .stream()
                .map(FieldError::pointer)
                .findFirst()
                .orElseThrow();
    }
}
