package dev.salesflow.servicekit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.salesflow.servicekit.openapi.ListAnswer.Known;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the OpenAPI document of every service must say of what can be read, so that a generated
/// client can page, filter and read every list.
abstract class ListsContract {

    private ApiDocument described;

    @BeforeEach
    void describe() {
        described = ApiDocument.ofRunningService();
    }

    @Test
    void every_operation_that_reads_says_the_form_of_its_answer() {
        assertThat(readings(operation -> answer(operation).isEmpty()))
                .as("without a 200 that has a schema")
                .isEmpty();
    }

    @Test
    void every_list_says_the_fields_of_its_rows() {
        assertThat(lists()).isNotEmpty();
        assertThat(readings(operation -> isList(operation) && !hasRows(answer(operation))))
                .as("without rows that have fields")
                .isEmpty();
    }

    @Test
    void every_page_can_be_asked_for_with_a_size_and_followed_by_the_next() {
        assertThat(readings(operation -> isPage(operation) && !pages(operation)))
                .as("with nextCursor, but without the parameters limit and cursor")
                .isEmpty();
    }

    @Test
    void no_row_shows_what_persistence_adds_to_it() {
        assertThat(described.root().toString()).doesNotContain("$$_");
    }

    @Test
    void a_list_takes_the_parameters_that_it_describes_and_no_other() {
        assertThat(lists())
                .allSatisfy(list -> {
                    switch (ListAnswer.toUnknownParameter(list)) {
                        case Known(var parameters) ->
                                assertThat(parameters)
                                        .as("parameters of %s", list)
                                        .isEqualTo(queryParameters(list));
                        // There is nothing under a made-up id; EntityLists holds such lists to
                        // their words.
                        case ListAnswer.NotThere _ -> assertThat(list.path()).contains("{");
                        case ListAnswer.Other(var status, var body) ->
                                assertThat(status)
                                        .as("%s takes any parameter: %s", list, body)
                                        .isEqualTo(400);
                    }
                });
    }

    private List<ApiOperation> lists() {
        return readings(ListsContract::isList);
    }

    private List<ApiOperation> readings(Predicate<ApiOperation> condition) {
        return described.operations().stream()
                .filter(operation -> !operation.changes())
                .filter(condition)
                .toList();
    }

    private static boolean isList(ApiOperation operation) {
        return operation.id().startsWith("list");
    }

    private boolean isPage(ApiOperation operation) {
        return answer(operation).path("properties").has("nextCursor");
    }

    private boolean pages(ApiOperation operation) {
        return queryParameters(operation).containsAll(Set.of("limit", "cursor"));
    }

    private JsonNode answer(ApiOperation operation) {
        var response = described.resolved(operation.node().at("/responses/200"));
        return described.resolved(response.at("/content/application~1json/schema"));
    }

    /// Rows stand in an array: the answer itself, one of its members, or the value under each key.
    private boolean hasRows(JsonNode answer) {
        if (answer.has("items")) {
            return described.resolved(answer.path("items")).path("properties").size() > 0;
        }
        if (answer.path("additionalProperties").isObject()) {
            return hasRows(described.resolved(answer.path("additionalProperties")));
        }
        for (var member : answer.path("properties")) {
            if (described.resolved(member).has("items")) {
                return hasRows(described.resolved(member));
            }
        }
        return false;
    }

    private Set<String> queryParameters(ApiOperation operation) {
        var names = new TreeSet<String>();
        for (var reference : operation.node().path("parameters")) {
            var parameter = described.resolved(reference);
            if (parameter.path("in").asText().equals("query")) {
                names.add(parameter.path("name").asText());
            }
        }
        return names;
    }
}
