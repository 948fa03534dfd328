package dev.salesflow.servicekit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFaultsTest {

    private static final ObjectMapper STRICT = StrictMapper.mapper();

    record Line(String product, int pieces) {}

    record Order(AcquisitionChannel channel, List<Line> lines) {}

    @Test
    void an_unknown_field_is_named_with_the_known_ones() {
        var problem = problemOf("{\"lines\": [{\"product\": \"A\"}, {\"prodct\": \"B\"}]}");

        assertThat(problem.kind()).isEqualTo(ProblemKind.UNKNOWN_FIELD);
        assertThat(problem.errors())
                .containsExactly(
                        new FieldError(
                                "/lines/1/prodct",
                                "UNKNOWN_FIELD",
                                "Remove the field; known here: [pieces, product]"));
    }

    @Test
    void a_value_that_is_no_code_is_answered_with_the_codes() {
        var problem = problemOf("{\"channel\": \"TELEX\"}");

        assertThat(problem)
                .isEqualTo(
                        Problem.of(
                                ProblemKind.INVALID,
                                "Mend the body at /channel",
                                List.of(
                                        new FieldError(
                                                "/channel",
                                                "INVALID",
                                                "'TELEX' is not one of [ONLINE, INDUSTRY, REFERRAL,"
                                                        + " COLD_VISIT]"))));
    }

    @Test
    void a_text_where_a_number_belongs_is_found() {
        var problem = problemOf("{\"lines\": [{\"pieces\": \"many\"}]}");

        assertThat(problem.errors())
                .containsExactly(
                        new FieldError("/lines/0/pieces", "INVALID", "Send a whole number"));
    }

    @Test
    void a_name_is_escaped_as_json_pointers_demand() {
        assertThat(problemOf("{\"a/b~c\\ud800\": 1}").errors())
                .extracting(FieldError::pointer)
                .containsExactly("/a~1b~0c\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1]",
                "\"x\"",
                "{\"lines\": 5}",
                "{\"lines\": [5]}",
                "{\"lines\": [{\"product\": 5}]}",
                "{\"lines\": [{\"pieces\": 99999999999}]}",
                "{\"lines\": [{\"pieces\": {}}]}",
                "{\"channel\": []}",
                "{} {}",
                "{\"lines\": [",
                "{\"lines\": 1}}",
                "{\"channel\": \"ONLINE\", \"channel\": \"ONLINE\"}"
            })
    void no_text_names_a_type_of_ours_or_the_parser(String body) {
        assertThat(problemOf(body).toString())
                .doesNotContainIgnoringCase("dev.salesflow")
                .doesNotContain(
                        "java.", "Order", "Line`", "Source", "Feature", "Cannot", "deserial");
    }

    @Test
    void a_list_where_an_object_belongs_is_a_fault_of_the_whole_body() {
        var problem = problemOf("[]");

        assertThat(problem.kind()).isEqualTo(ProblemKind.INVALID);
        assertThat(problem.errors()).extracting(FieldError::pointer).containsExactly("");
        assertThat(problem.detail()).isEqualTo("Mend the body");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lines=1",
                "{\"lines\": [",
                "{\"channel\": ",
                "{\"lines\": [{\"product\": x}]}"
            })
    void what_is_no_json_is_not_understood_wherever_it_breaks(String body) {
        var problem = problemOf(body);

        assertThat(problem.kind()).isEqualTo(ProblemKind.BAD_REQUEST);
        assertThat(problem.detail()).startsWith("The body is no JSON: ");
    }

    private static Problem problemOf(String body) {
        var fault =
                catchThrowableOfType(
                        JsonProcessingException.class, () -> STRICT.readValue(body, Order.class));
        assertThat(fault).as("the fault of %s", body).isNotNull();
        return JsonFaults.problem(fault);
    }
}
