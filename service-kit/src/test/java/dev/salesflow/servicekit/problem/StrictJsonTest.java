package dev.salesflow.servicekit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.salesflow.events.lead.LeadTier;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    record Sheet(
            String name,
            Integer score,
            int minutes,
            Boolean reached,
            LeadTier tier,
            UUID leadId,
            Instant at,
            LocalDate day,
            LocalTime from,
            BigDecimal weight,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount,
            List<String> words,
            Map<LeadTier, Integer> days) {}

    @Test
    void every_value_is_taken_in_the_type_of_the_contract() throws Exception {
        var id = "0196b1f0-6a51-7c3e-9f2a-3d5c8e7b1a20";
        var body =
                """
                {"name": "7", "score": 7, "minutes": 18, "reached": true, "tier": "WATCH",
                 "leadId": "%s", "at": "2026-03-01T09:00:00+08:00", "day": "2026-03-01",
                 "from": "09:00", "weight": 30.5, "amount": "1250.00", "words": ["a"],
                 "days": {"WATCH": 3}}
                """
                        .formatted(id);

        assertThat(StrictMapper.mapper().readValue(body, Sheet.class))
                .isEqualTo(
                        new Sheet(
                                "7",
                                7,
                                18,
                                true,
                                LeadTier.WATCH,
                                UUID.fromString(id),
                                Instant.parse("2026-03-01T01:00:00Z"),
                                LocalDate.of(2026, 3, 1),
                                LocalTime.of(9, 0),
                                new BigDecimal("30.5"),
                                new BigDecimal("1250.00"),
                                List.of("a"),
                                Map.of(LeadTier.WATCH, 3)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    name    | 123; true; ["a"]; {}         | a text in quotes
                    score   | "7"; ""; " "; true; 1.5; 1e9 | a whole number
                    minutes | "7"; [7]                     | a whole number
                    reached | 1; 0; "true"; ""             | true or false
                    tier    | 0; "0"; ""                   | one of [KEY_PURSUIT, NURTURE, WATCH]
                    leadId  | 5; ""; "4711"                | an id
                    at      | 5; 1.5; "5"; ""; [2026]      | an instant with its offset
                    at      | "2026-01-01"                 | such as 2026-03-01T09:00:00+08:00
                    day     | 20000; [2026, 1, 1]; ""      | a date, such as 2026-03-01
                    day     | "2026-11-21T00:00:00Z"       | a date, such as 2026-03-01
                    from    | 9; [9, 0]; ""                | a time of day, such as 09:00
                    weight  | "30"; ""; true               | a decimal number
                    amount  | 1250.00; 7                   | in quotes, such as "1250.00"
                    amount  | true; ""; "much"             | a decimal number
                    words   | "a"; {}                      | a list in brackets
                    days    | []; "a"; 7                   | an object in braces
                    """)
    void a_value_of_another_type_is_refused_with_what_to_send(
            String field, String values, String wanted) {
        for (var value : values.split("; ", -1)) {
            var problem = problemOf("{\"" + field + "\": " + value + "}");

            assertThat(problem.kind()).as(value).isEqualTo(ProblemKind.INVALID);
            assertThat(problem.errors())
                    .as(value)
                    .extracting(FieldError::pointer)
                    .containsExactly("/" + field);
            assertThat(problem.errors().getFirst().detail()).as(value).contains(wanted);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": \"a\", \"name\": \"b\"} | /name",
                "{\"name\": \"a\", \"name\": \"a\"} | /name",
                "{\"days\": {\"WATCH\": 1, \"WATCH\": 2}} | /days/WATCH"
            })
    void a_field_that_stands_twice_is_pointed_at(String body, String pointer) {
        assertThat(problemOf(body).errors())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(tuple(pointer, "DUPLICATE_FIELD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} {\"x\": 1}", "{\"name\": \"a\"} x", "{}]", "{}, {}", "{} 1"})
    void nothing_follows_the_end_of_a_body(String body) {
        assertThat(problemOf(body).kind()).isEqualTo(ProblemKind.BAD_REQUEST);
    }

    private static Problem problemOf(String body) {
        var fault =
                catchThrowableOfType(
                        JsonProcessingException.class,
                        () -> StrictMapper.mapper().readValue(body, Sheet.class));
        assertThat(fault).as("the fault of %s", body).isNotNull();
        return JsonFaults.problem(fault);
    }
}
