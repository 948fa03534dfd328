package dev.salesflow.servicekit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberLimitsTest {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    static {
        new NumberLimits().customize(MAPPER);
    }

    record Rating(int score, AcquisitionChannel channel) {}

    record Price(BigDecimal amount) {}

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
    @ValueSource(strings = {"1e2147483647", "1e-2147483647", "\"1e101\""})
    void a_decimal_of_endless_places_is_refused(String amount) {
        var json = "{\"amount\": " + amount + "}";
        var fault =
                catchThrowableOfType(
                        JsonProcessingException.class, () -> MAPPER.readValue(json, Price.class));

        assertThat(JsonFaults.problem(fault).errors())
                .extracting(FieldError::pointer)
                .containsExactly("/amount");
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
