package dev.salesflow.servicekit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberLimitsTest {

    private static final ObjectMapper MAPPER = StrictMapper.mapper();

    record Rating(int score, AcquisitionChannel channel) {}

    record Price(
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount, BigDecimal weight) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"score\": 10.9} | /score",
                "{\"score\": -0.5} | /score",
                "{\"channel\": 0} | /channel",
                "{\"channel\": \"0\"} | /channel"
            })
    void a_number_that_would_be_taken_for_something_else_is_refused(String json, String pointer) {
        var fault =
                catchThrowableOfType(
                        JsonProcessingException.class, () -> MAPPER.readValue(json, Rating.class));

        assertThat(JsonFaults.problem(fault).errors())
                .extracting(FieldError::pointer)
                .containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "weight, 1e2147483647",
        "weight, 1e400",
        "weight, 1e-2147483647",
        "amount, \"1e101\"",
        "amount, \"1e-101\""
    })
    void a_decimal_of_endless_places_is_refused(String field, String value) {
        var json = "{\"" + field + "\": " + value + "}";
        var fault =
                catchThrowableOfType(
                        JsonProcessingException.class, () -> MAPPER.readValue(json, Price.class));

        assertThat(JsonFaults.problem(fault).errors())
                .containsExactly(
                        new FieldError(
                                "/" + field,
                                "OUT_OF_RANGE",
                                "Send a number of at most 100 places before and after the point"));
    }

    @Test
    void a_whole_number_beyond_its_range_is_told_the_range() {
        var fault =
                catchThrowableOfType(
                        JsonProcessingException.class,
                        () -> MAPPER.readValue("{\"score\": 2147483648}", Rating.class));

        assertThat(JsonFaults.problem(fault))
                .isEqualTo(
                        Problem.of(
                                ProblemKind.INVALID,
                                "Mend the body at /score",
                                List.of(
                                        new FieldError(
                                                "/score",
                                                "OUT_OF_RANGE",
                                                "Send a whole number from -2147483648 to"
                                                        + " 2147483647"))));
    }

    @Test
    void a_decimal_of_usual_size_is_taken() throws JsonProcessingException {
        assertThat(MAPPER.readValue("{\"amount\": \"12.50\"}", Price.class).amount())
                .isEqualTo("12.50");
    }

    @Test
    void whole_numbers_and_codes_are_taken() throws JsonProcessingException {
        assertThat(MAPPER.readValue("{\"score\": 7, \"channel\": \"ONLINE\"}", Rating.class))
                .isEqualTo(new Rating(7, AcquisitionChannel.ONLINE));
    }
}
