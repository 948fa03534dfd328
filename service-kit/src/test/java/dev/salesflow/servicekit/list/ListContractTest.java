package dev.salesflow.servicekit.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

class ListContractTest {

    private static final String ROW_PAGE = "#/components/schemas/RowPage";

    static final class Rows {

        @org.eclipse.microprofile.openapi.annotations.Operation(operationId = "listRows")
        @Listing(value = Row.class, definition = "LIST")
        void list() {}
    }

    static final class Misnamed {

        @org.eclipse.microprofile.openapi.annotations.Operation(operationId = "listRows")
        @Listing(value = Row.class, definition = "LISTS")
        void list() {}
    }

    private final Operation operation = OASFactory.createOperation().operationId("listRows");
    private final OpenAPI document =
            OASFactory.createOpenAPI()
                    .components(
                            OASFactory.createComponents()
                                    .addSchema("Row", OASFactory.createSchema())
                                    .addSchema("ListPage", OASFactory.createSchema()))
                    .paths(OASFactory.createPaths().addPathItem("/rows", item(operation)));

    @Test
    void a_list_takes_what_all_take_and_the_filters_of_its_definition() throws IOException {
        described(Rows.class);

        assertThat(operation.getParameters())
                .extracting(Parameter::getRef)
                .startsWith(
                        "#/components/parameters/ListLimit",
                        "#/components/parameters/ListCursor",
                        "#/components/parameters/ListTotal");
        assertThat(operation.getParameters().stream().skip(3))
                .extracting(Parameter::getName)
                .containsExactly("sort", "fields", "ownerId", "state");
    }

    @Test
    void a_list_is_sorted_by_the_fields_of_its_definition_in_both_directions() throws IOException {
        described(Rows.class);

        var sort = operation.getParameters().get(3).getSchema();
        assertThat(sort.getEnumeration())
                .isEqualTo(List.of("changedAt", "-changedAt", "name", "-name"));
        assertThat(sort.getDefaultValue()).isEqualTo("-changedAt");
    }

    @Test
    void a_list_answers_a_page_of_its_rows() throws IOException {
        described(Rows.class);

        var answer = operation.getResponses().getAPIResponse("200").getContent();
        assertThat(answer.getMediaType("application/json").getSchema().getRef())
                .isEqualTo(ROW_PAGE);
        var schemas = document.getComponents().getSchemas();
        assertThat(schemas).containsOnlyKeys("Row", "RowPage");
        var page = schemas.get("RowPage").getProperties();
        assertThat(page).containsOnlyKeys("items", "nextCursor", "total");
        assertThat(page.get("items").getItems().getRef()).isEqualTo("#/components/schemas/Row");
    }

    @Test
    void an_answer_that_the_operation_has_an_example_of_keeps_it() throws IOException {
        var media = OASFactory.createMediaType().example("own");
        var content = OASFactory.createContent().addMediaType("application/json", media);
        var answer = OASFactory.createAPIResponse().description("Rows").content(content);
        operation.responses(OASFactory.createAPIResponses().addAPIResponse("200", answer));

        described(Rows.class);

        assertThat(media.getExample()).isEqualTo("own");
        assertThat(media.getSchema().getRef()).isEqualTo(ROW_PAGE);
    }

    @Test
    void rows_that_the_document_knows_nothing_of_fail_the_build() {
        document.getComponents().removeSchema("Row");

        assertThatThrownBy(() -> described(Rows.class)).hasMessageContaining("give it a @Schema");
    }

    @Test
    void a_listing_that_names_no_definition_fails_the_build() {
        assertThatThrownBy(() -> described(Misnamed.class))
                .hasMessageContaining("names no list definition");
    }

    private void described(Class<?> resource) throws IOException {
        new ListContract(Index.of(resource)).filterOpenAPI(document);
    }

    private static org.eclipse.microprofile.openapi.models.PathItem item(Operation operation) {
        var item = OASFactory.createPathItem();
        item.setOperation(HttpMethod.GET, operation);
        return item;
    }
}
