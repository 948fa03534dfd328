package dev.salesflow.lead.merge.api;

import static dev.salesflow.lead.api.LeadApi.fact;
import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.capture.api.Captures.captured;
import static dev.salesflow.lead.capture.api.Captures.company;
import static dev.salesflow.lead.capture.api.Captures.lead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;

@Tag("L14")
@DisplayName("L14 what happens to a lead while it is merged")
@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
class MergeRaceIT {

    private static final List<String> FACTS =
            List.of("NEED", "INCUMBENT_SUPPLIER", "DECISION_PROCESS", "COMPETITORS");

    @RepeatedTest(10)
    void a_fact_that_a_merged_lead_learnt_is_known_of_the_one_that_goes_on() throws Exception {
        var source = captured(lead(company()));
        var target = captured(lead(company()));
        var requests = new ArrayList<Callable<Response>>();
        FACTS.forEach(fact -> requests.add(() -> say(source, fact)));
        requests.add(() -> merge(source, target));
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            clients.invokeAll(requests);
        }
        merge(source, target).then().statusCode(200); // when all those who spoke were faster

        List<String> types = get("admin", "/leads/" + source + "/events").path("type");
        Map<String, Object> known = get("admin", "/leads/" + target).path("facts");
        assertThat(known).hasSize((int) types.stream().filter("LeadFactRecorded"::equals).count());
    }

    private static Response say(String lead, String fact) {
        return post("admin", "/leads/" + lead + "/facts", fact(fact, "gears", "first call"));
    }

    private static Response merge(String source, String target) {
        return post("admin", "/leads/" + source + "/merge", Map.of("intoLeadId", target));
    }
}
