package dev.salesflow.lead.assignment.api;

import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.assignment.api.AssignmentApi.assign;
import static dev.salesflow.lead.assignment.api.AssignmentApi.atOnce;
import static dev.salesflow.lead.assignment.api.AssignmentApi.hunter;
import static dev.salesflow.lead.assignment.api.AssignmentApi.leads;
import static dev.salesflow.lead.assignment.api.AssignmentApi.unique;
import static dev.salesflow.lead.assignment.api.AssignmentApi.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
@DisplayName("L9 assignment and L10 focus list under many requests at once")
@Tag("L9")
@Tag("L10")
class AssignmentRaceIT {

    private static final int REQUESTS = 50;
    private static final int CAPACITY = 10;

    /// The focus limit of the shipped policy.
    private static final int FOCUS_LIMIT = 10;

    @Test
    void of_50_leads_given_to_a_rep_at_once_those_are_taken_that_the_rep_can_work_on() {
        var rep = hunter(unique("Territory"), "Atlas", CAPACITY);
        var answers = atOnce(toRep(rep, leads(REQUESTS, "Hunan", "Atlas")));
        assertThat(with(200, answers)).isEqualTo(CAPACITY);
        assertThat(refusedFor("CAPACITY_EXCEEDED", answers)).isEqualTo(REQUESTS - CAPACITY);
        get("admin", "/sales-reps/" + rep + "/workload").then().body("leads", equalTo(CAPACITY));
    }

    @Test
    void of_50_key_leads_given_to_a_rep_at_once_as_many_are_taken_as_the_focus_limit() {
        var rep = hunter(unique("Territory"), "Atlas", REQUESTS);
        var keyLeads = leads(REQUESTS, "Hunan", "Atlas");
        keyLeads.forEach(AssignmentApi::pursue);
        var answers = atOnce(toRep(rep, keyLeads));
        assertThat(with(200, answers)).isEqualTo(FOCUS_LIMIT);
        assertThat(refusedFor("FOCUS_LIMIT_REACHED", answers)).isEqualTo(REQUESTS - FOCUS_LIMIT);
        get("admin", "/sales-reps/" + rep + "/workload")
                .then()
                .body("keyPursuits", equalTo(FOCUS_LIMIT))
                .body("leads", equalTo(FOCUS_LIMIT));
    }

    @Test
    void of_two_key_leads_beyond_the_limit_one_is_taken_when_another_leaves() {
        var rep = hunter(unique("Territory"), "Atlas", REQUESTS);
        var keyLeads = leads(FOCUS_LIMIT, "Hunan", "Atlas");
        keyLeads.forEach(AssignmentApi::pursue);
        keyLeads.forEach(lead -> assign(lead, rep).then().statusCode(200));
        var waiting = leads(2, "Hunan", "Atlas");
        waiting.forEach(AssignmentApi::pursue);
        var leaver = "/leads/" + keyLeads.getFirst() + "/release";
        post("admin", leaver, Map.of("reason", "NO_PROGRESS")).then().statusCode(200);
        var answers = atOnce(toRep(rep, waiting));
        assertThat(with(200, answers)).isEqualTo(1);
        assertThat(refusedFor("FOCUS_LIMIT_REACHED", answers)).isEqualTo(1);
    }

    @Test
    void of_two_leads_recycled_at_once_one_keeps_its_owner_when_that_one_has_room_for_one() {
        var rep = hunter(unique("Territory"), "Atlas", 2);
        var closed = leads(2, "Hunan", "Atlas");
        for (var lead : closed) {
            assign(lead, rep).then().statusCode(200);
            post("admin", "/leads/" + lead + "/disqualification", Map.of("reason", "NO_NEED"));
        }
        assign(leads(1, "Hunan", "Atlas").getFirst(), rep).then().statusCode(200);
        var recycling =
                closed.stream()
                        .map(lead -> "/leads/" + lead + "/recycling")
                        .<Supplier<Response>>map(path -> () -> post("admin", path, Map.of()))
                        .toList();
        var answers = atOnce(recycling);
        assertThat(with(200, answers)).isEqualTo(2);
        assertThat(answers)
                .extracting(answer -> answer.<String>path("assignment.ownerId"))
                .containsExactlyInAnyOrder(rep, null);
        get("admin", "/sales-reps/" + rep + "/workload").then().body("leads", equalTo(2));
    }

    @Test
    void of_two_key_leads_recycled_at_once_one_keeps_its_tier_when_the_focus_list_has_one_place() {
        var rep = hunter(unique("Territory"), "Atlas", REQUESTS);
        var closed = leads(2, "Hunan", "Atlas");
        for (var lead : closed) {
            AssignmentApi.pursue(lead);
            assign(lead, rep).then().statusCode(200);
            post("admin", "/leads/" + lead + "/disqualification", Map.of("reason", "NO_NEED"));
        }
        var others = leads(FOCUS_LIMIT - 1, "Hunan", "Atlas");
        others.forEach(AssignmentApi::pursue);
        others.forEach(lead -> assign(lead, rep).then().statusCode(200));
        var recycling =
                closed.stream()
                        .map(lead -> "/leads/" + lead + "/recycling")
                        .<Supplier<Response>>map(path -> () -> post("admin", path, Map.of()))
                        .toList();

        var answers = atOnce(recycling);

        assertThat(with(200, answers)).isEqualTo(2);
        assertThat(answers)
                .extracting(answer -> answer.<String>path("assignment.ownerId"))
                .containsExactly(rep, rep);
        assertThat(answers)
                .extracting(answer -> answer.<String>path("tiering.tier"))
                .containsExactlyInAnyOrder("KEY_PURSUIT", null);
    }

    @Test
    void two_hunters_never_get_the_same_lead() {
        var one = hunter(unique("Territory"), "Atlas", REQUESTS);
        var other = hunter(unique("Territory"), "Atlas", REQUESTS);
        for (var lead : leads(5, "Hunan", "Atlas")) {
            var requests =
                    IntStream.range(0, 10)
                            .<Supplier<Response>>mapToObj(
                                    i -> () -> assign(lead, i % 2 == 0 ? one : other))
                            .toList();
            var answers = atOnce(requests);
            List<String> types = get("admin", "/leads/" + lead + "/events").path("type");
            assertThat(types).containsExactly("LeadCaptured", "LeadAssigned");
            assertThat(with(200, answers)).as("the owner again changes nothing").isEqualTo(5);
            assertThat(refusedFor("ALREADY_ASSIGNED", answers)).isEqualTo(5);
        }
    }

    @Test
    void fifty_leads_left_to_the_policy_at_once_are_spread_evenly() {
        var territory = unique("Territory");
        var reps = IntStream.range(0, 5).mapToObj(_ -> hunter(territory, "Atlas", 20)).toList();
        var byPolicy =
                leads(REQUESTS, territory, "Atlas").stream()
                        .<Supplier<Response>>map(lead -> () -> assign("admin", lead, Map.of()))
                        .toList();
        var answers = atOnce(byPolicy);
        assertThat(with(200, answers)).isEqualTo(REQUESTS);
        for (var rep : reps) {
            get("admin", "/sales-reps/" + rep + "/workload").then().body("leads", equalTo(10));
        }
    }

    private static List<Supplier<Response>> toRep(String rep, List<String> leads) {
        return leads.stream().<Supplier<Response>>map(lead -> () -> assign(lead, rep)).toList();
    }

    private static long refusedFor(String code, List<Response> answers) {
        return answers.stream()
                .filter(answer -> answer.statusCode() >= 400)
                .filter(answer -> code.equals(answer.path("code")))
                .count();
    }
}
