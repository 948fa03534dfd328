package dev.salesflow.servicekit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.salesflow.servicekit.problem.Problem.FieldError;
import jakarta.ws.rs.BadRequestException;
import java.lang.annotation.Annotation;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstantParametersTest {

    private static final String TIME = "2026-03-01T09:00:00+08:00";

    @Test
    void a_time_is_read_as_what_the_operation_takes() {
        assertThat(read(Instant.class, TIME)).isEqualTo(Instant.parse("2026-03-01T01:00:00Z"));
        assertThat(read(OffsetDateTime.class, TIME)).isEqualTo(OffsetDateTime.parse(TIME));
    }

    @ParameterizedTest
    @CsvSource({
        "yesterday, INVALID_TIME",
        "+999999999-12-31, INVALID_TIME",
        "-1000000-01-01T00:00:00Z, OUT_OF_RANGE",
        "+999999999-12-31T00:00:00Z, OUT_OF_RANGE",
        "2200-01-01T00:00:01Z, OUT_OF_RANGE"
    })
    void anything_else_is_a_fault_of_the_parameter(String text, String code) {
        for (var type : new Class<?>[] {Instant.class, OffsetDateTime.class}) {
            var refusal = catchThrowableOfType(BadRequestException.class, () -> read(type, text));

            assertThat(refusal).as("%s as %s", text, type).isNotNull();
            assertThat(refusal.getCause())
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            e -> {
                                assertThat(e.problem().kind()).isEqualTo(ProblemKind.INVALID);
                                assertThat(e.problem().errors())
                                        .extracting(FieldError::pointer, FieldError::code)
                                        .containsExactly(tuple("#query/asOf", code));
                            });
        }
    }

    private static <T> T read(Class<T> type, String text) {
        return new InstantParameters().getConverter(type, type, new Annotation[0]).fromString(text);
    }
}
