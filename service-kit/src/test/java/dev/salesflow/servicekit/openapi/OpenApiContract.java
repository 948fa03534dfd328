package dev.salesflow.servicekit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.salesflow.servicekit.codes.Code;
import dev.salesflow.servicekit.codes.Codes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the OpenAPI document of every service must say. A service binds it with a Quarkus test of
/// its own.
public abstract class OpenApiContract extends ListsContract {

    private static final String PROBLEM = "application/problem+json";

    private ApiDocument document;

    @BeforeEach
    void read() {
        document = ApiDocument.ofRunningService();
    }

    @Test
    void the_document_is_openapi_3_1_and_has_operations() {
        assertThat(document.root().path("openapi").asText()).startsWith("3.1.");
        assertThat(document.operations()).extracting(ApiOperation::id).contains("listCodes");
    }

    @Test
    void a_bearer_token_is_asked_for() {
        var scheme = document.root().at("/components/securitySchemes/bearerToken");

        assertThat(scheme.path("type").asText()).isEqualTo("http");
        assertThat(scheme.path("scheme").asText()).isEqualTo("bearer");
        assertThat(document.root().path("security").findValues("bearerToken")).hasSize(1);
    }

    @Test
    void every_operation_has_an_id_of_its_own_a_summary_and_a_tag() {
        assertThat(document.operations())
                .extracting(ApiOperation::id)
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(operationsThat(operation -> operation.node().path("summary").asText().isBlank()))
                .as("without a summary")
                .isEmpty();
        assertThat(operationsThat(operation -> operation.node().path("tags").isEmpty()))
                .as("without a tag")
                .isEmpty();
    }

    @Test
    void every_body_that_is_taken_has_an_example() {
        assertThat(operationsThat(operation -> !illustrated(operation.node().path("requestBody"))))
                .as("without an example of their body")
                .isEmpty();
    }

    @Test
    void every_body_that_is_answered_has_an_example() {
        assertThat(operationsThat(this::answersWithoutExample))
                .as("without an example of their answer")
                .isEmpty();
    }

    @Test
    void every_operation_documents_its_problems_in_the_form_of_problems() {
        assertThat(operationsThat(operation -> !missingProblems(operation).isEmpty()))
                .as("that do not document 400, 401 and 403, and 404 and 422 where they fit")
                .isEmpty();
        assertThat(operationsThat(this::hasProblemWithoutForm))
                .as("with a 4xx answer that is no problem")
                .isEmpty();
    }

    @Test
    void every_change_takes_an_idempotency_key() {
        assertThat(operationsThat(this::changesWithoutKey)).as("without Idempotency-Key").isEmpty();
    }

    @Test
    void an_operation_that_takes_if_match_answers_stale_and_no_other_one_does() {
        assertThat(operationsThat(this::takesIfMatch))
                .containsExactlyElementsOf(
                        operationsThat(operation -> operation.node().path("responses").has("412")));
    }

    @Test
    void every_code_that_is_answered_or_taken_has_labels() {
        var labelled =
                Codes.all().values().stream()
                        .map(codes -> codes.stream().map(Code::code).collect(Collectors.toSet()))
                        .collect(Collectors.toSet());
        var unlabelled = new TreeSet<String>();
        for (var listed : document.root().findValues("enum")) {
            var codes = texts(listed);
            if (codes.stream().allMatch(code -> code.matches("[A-Z][A-Z0-9_]+"))
                    && !labelled.contains(codes)) {
                unlabelled.add(codes.toString());
            }
        }

        assertThat(unlabelled).as("enums without labels in codes.json").isEmpty();
    }

    private List<ApiOperation> operationsThat(Predicate<ApiOperation> condition) {
        return document.operations().stream().filter(condition).toList();
    }

    private boolean illustrated(JsonNode body) {
        for (var content : document.resolved(body).path("content")) {
            if (!document.hasExample(content)) {
                return false;
            }
        }
        return true;
    }

    private boolean answersWithoutExample(ApiOperation operation) {
        for (var response : operation.node().path("responses").properties()) {
            if (response.getKey().startsWith("2") && !illustrated(response.getValue())) {
                return true;
            }
        }
        return false;
    }

    private boolean hasProblemWithoutForm(ApiOperation operation) {
        for (var response : operation.node().path("responses").properties()) {
            var content = document.resolved(response.getValue()).path("content").path(PROBLEM);
            if (response.getKey().startsWith("4") && !content.has("schema")) {
                return true;
            }
        }
        return false;
    }

    private static List<String> missingProblems(ApiOperation operation) {
        var expected = new ArrayList<>(List.of("400", "401", "403"));
        if (operation.path().contains("{")) {
            expected.add("404");
        }
        if (operation.changes()) {
            expected.add("422");
        }
        expected.removeIf(status -> operation.node().path("responses").has(status));
        return expected;
    }

    private boolean changesWithoutKey(ApiOperation operation) {
        return operation.changes() && !headers(operation).contains("Idempotency-Key");
    }

    private boolean takesIfMatch(ApiOperation operation) {
        return headers(operation).contains("If-Match");
    }

    private Set<String> headers(ApiOperation operation) {
        var names = new TreeSet<String>();
        for (var parameter : operation.node().path("parameters")) {
            names.add(document.resolved(parameter).path("name").asText());
        }
        return names;
    }

    private static Set<String> texts(JsonNode list) {
        var texts = new TreeSet<String>();
        for (var text : list) {
            if (!text.isNull()) {
                texts.add(text.asText());
            }
        }
        return texts;
    }
}
