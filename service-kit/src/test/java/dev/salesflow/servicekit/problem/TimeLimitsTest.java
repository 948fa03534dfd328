package dev.salesflow.servicekit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLimitsTest {

    private static final String ADVICE = "Send a time from 1900-01-01 to 2200-01-01";
    private static final ObjectMapper MAPPER = StrictMapper.mapper();

    record Plan(
            Instant heldAt, OffsetDateTime agreedAt, LocalDate recycleOn, List<Instant> calls) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /heldAt    | {"heldAt": "-1000000-01-01T00:00:00Z"}
                    /heldAt    | {"heldAt": "1899-12-31T23:59:59.999999999Z"}
                    /agreedAt  | {"agreedAt": "+999999999-12-31T23:59:59+08:00"}
                    /recycleOn | {"recycleOn": "+999999999-12-31"}
                    /recycleOn | {"recycleOn": "2200-01-02"}
                    /calls/1   | {"calls": ["2026-03-01T09:00:00Z", "2200-01-01T00:00:01Z"]}
                    """)
    void a_time_out_of_range_is_refused_at_its_place(String pointer, String body) {
        var fault =
                catchThrowableOfType(
                        JsonProcessingException.class, () -> MAPPER.readValue(body, Plan.class));

        assertThat(fault).as("the fault of %s", body).isNotNull();
        assertThat(JsonFaults.problem(fault))
                .isEqualTo(
                        Problem.of(
                                ProblemKind.INVALID,
                                "Mend the body at " + pointer,
                                List.of(new FieldError(pointer, "OUT_OF_RANGE", ADVICE))));
    }

    @Test
    void the_first_and_the_last_time_are_taken() throws Exception {
        var plan =
                MAPPER.readValue(
                        """
                        {"heldAt": "1900-01-01T00:00:00Z", "agreedAt": "2200-01-01T00:00:00Z",
                         "recycleOn": "2200-01-01", "calls": [null]}
                        """,
                        Plan.class);

        assertThat(plan.heldAt()).isEqualTo("1900-01-01T00:00:00Z");
        assertThat(plan.agreedAt()).isEqualTo("2200-01-01T00:00:00Z");
        assertThat(plan.recycleOn()).isEqualTo("2200-01-01");
        assertThat(plan.calls()).containsOnlyNulls();
    }
}
