package dev.salesflow.servicekit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.junit.jupiter.api.Test;

class CommonContractTest {

    private static final String KEY = "#/components/parameters/IdempotencyKey";
    private static final String IF_MATCH = "#/components/parameters/IfMatch";

    @Test
    void reading_a_list_needs_no_header_and_knows_the_problems_of_the_edge() {
        var list = completed(HttpMethod.GET, "/api/v1/leads", OASFactory.createOperation());

        assertThat(list.getParameters()).isNullOrEmpty();
        assertThat(list.getResponses().getAPIResponses()).containsOnlyKeys("400", "401", "403");
    }

    @Test
    void creating_needs_a_key_and_can_be_too_large_or_a_reuse() {
        var capture = completed(HttpMethod.POST, "/api/v1/leads", withBody());

        assertThat(references(capture)).containsExactly(KEY);
        assertThat(capture.getResponses().getAPIResponses())
                .containsOnlyKeys("400", "401", "403", "413", "415", "422");
    }

    @Test
    void changing_one_object_can_miss_it_or_be_stale() {
        var score = completed(HttpMethod.POST, "/api/v1/leads/{id}/scores", withBody());

        assertThat(references(score)).containsExactly(KEY, IF_MATCH);
        assertThat(score.getResponses().getAPIResponses())
                .containsOnlyKeys("400", "401", "403", "404", "412", "413", "415", "422");
    }

    @Test
    void amounts_of_money_are_texts() {
        var number = OASFactory.createSchema().type(List.of(SchemaType.NUMBER));
        var money = OASFactory.createSchema().addProperty("amount", number);
        var document =
                OASFactory.createOpenAPI()
                        .components(OASFactory.createComponents().addSchema("Money", money));

        new CommonContract().filterOpenAPI(document);

        assertThat(money.getProperties().get("amount").getType())
                .containsExactly(SchemaType.STRING);
    }

    @Test
    void an_object_without_a_version_is_not_held_against_one() {
        var operation = withBody().addExtension(CommonContract.WITHOUT_VERSION, "true");

        var start = completed(HttpMethod.POST, "/api/v1/profiles/{version}/runs", operation);

        assertThat(references(start)).containsExactly(KEY);
        assertThat(start.getResponses().getAPIResponses())
                .containsKey("404")
                .doesNotContainKey("412");
    }

    @Test
    void what_says_that_it_can_be_stale_takes_a_version() {
        var stale = OASFactory.createAPIResponse().description("The stakeholder has changed");
        var operation =
                withBody().responses(OASFactory.createAPIResponses().addAPIResponse("412", stale));

        var record = completed(HttpMethod.POST, "/api/v1/interactions", operation);

        assertThat(references(record)).containsExactly(KEY, IF_MATCH);
    }

    @Test
    void a_problem_that_the_resource_names_keeps_its_words_and_gets_the_form_of_problems() {
        var refused = OASFactory.createAPIResponse().description("`LEAD_CONVERTED`");
        var operation =
                withBody()
                        .responses(OASFactory.createAPIResponses().addAPIResponse("409", refused));

        var convert = completed(HttpMethod.POST, "/api/v1/leads/{id}/conversion", operation);

        var named = convert.getResponses().getAPIResponse("409");
        assertThat(named.getDescription()).isEqualTo("`LEAD_CONVERTED`");
        assertThat(named.getContent().getMediaType("application/problem+json").getSchema().getRef())
                .isEqualTo("#/components/schemas/Problem");
    }

    @Test
    void a_header_that_the_resource_declares_itself_stands_once() {
        var declared =
                withBody()
                        .addParameter(
                                OASFactory.createParameter()
                                        .name("idempotency-key")
                                        .in(Parameter.In.HEADER));

        assertThat(references(completed(HttpMethod.POST, "/api/v1/leads", declared)))
                .containsExactly(KEY);
    }

    @Test
    void every_operation_asks_for_a_bearer_token() {
        var document = document(HttpMethod.GET, "/api/v1/leads", OASFactory.createOperation());

        new CommonContract().filterOpenAPI(document);

        assertThat(document.getSecurity())
                .singleElement()
                .satisfies(asked -> assertThat(asked.hasScheme("bearerToken")).isTrue());
        assertThat(document.getComponents().getSecuritySchemes().get("bearerToken").getScheme())
                .isEqualTo("bearer");
    }

    private static List<String> references(Operation operation) {
        return operation.getParameters().stream().map(Parameter::getRef).toList();
    }

    private static Operation withBody() {
        return OASFactory.createOperation().requestBody(OASFactory.createRequestBody());
    }

    private static Operation completed(HttpMethod method, String path, Operation operation) {
        new CommonContract().filterOpenAPI(document(method, path, operation));
        return operation;
    }

    private static OpenAPI document(HttpMethod method, String path, Operation operation) {
        var item = OASFactory.createPathItem();
        item.setOperation(method, operation);
        return OASFactory.createOpenAPI().paths(OASFactory.createPaths().addPathItem(path, item));
    }
}
