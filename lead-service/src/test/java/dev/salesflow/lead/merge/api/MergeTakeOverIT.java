package dev.salesflow.lead.merge.api;

import static dev.salesflow.lead.api.LeadApi.fact;
import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.assignment.api.AssignmentApi.hunter;
import static dev.salesflow.lead.assignment.api.AssignmentApi.unique;
import static dev.salesflow.lead.capture.api.Captures.captured;
import static dev.salesflow.lead.capture.api.Captures.company;
import static dev.salesflow.lead.capture.api.Captures.lead;
import static dev.salesflow.lead.words.PursuedLeads.leadOf;
import static dev.salesflow.lead.words.PursuedLeads.rep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.salesflow.lead.assignment.api.AssignmentApi;
import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("L14")
@DisplayName("L14 what is owed to the customer of a merged lead goes on")
@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
class MergeTakeOverIT {

    private static final Map<String, String> CALL =
            Map.of(
                    "at", "2025-03-02T09:30:00+08:00",
                    "method", "CALL",
                    "summary", "Wants a sample",
                    "nextAction", "Send it",
                    "dueOn", "2025-03-06");

    @Test
    void a_promised_call_is_owed_by_the_same_rep_under_the_lead_that_goes_on() {
        var rep = rep();
        var source = promised(rep);
        var target = captured(lead(company()));
        merge(source, Map.of("intoLeadId", target)).then().statusCode(200);

        get("admin", "/leads/" + target)
                .then()
                .body("assignment.ownerId", equalTo(rep))
                .body("followUpDueOn", equalTo("2025-03-06"))
                .body("followUp.ownerId", equalTo(rep));
        get("admin", "/leads/" + target + "/follow-ups")
                .then()
                .body("items.subjectId", contains(target))
                .body("items.nextAction", contains("Send it"))
                .body("items.state", contains("OVERDUE"));
        get("admin", "/leads/follow-ups?state=DONE&ownerId=" + rep).then().body("items", empty());
        get("admin", "/leads/overdue-follow-ups?ownerId=" + rep)
                .then()
                .body("items.leadId", contains(target));
        assertThat(types(target)).containsExactly("LeadCaptured", "LeadAbsorbed", "LeadAssigned");
    }

    @Test
    void a_rep_without_a_free_place_goes_on_with_the_lead_that_goes_on() {
        var territory = unique("Territory");
        var rep = hunter(territory, "Atlas", 1);
        var source = AssignmentApi.lead(territory, "Atlas");
        AssignmentApi.assign(source, rep).then().statusCode(200);
        var target = captured(lead(company()));
        merge(source, Map.of("intoLeadId", target)).then().statusCode(200);

        get("admin", "/leads/" + target).then().body("assignment.ownerId", equalTo(rep));
        get("admin", "/sales-reps/" + rep + "/workload").then().body("leads", equalTo(1));
    }

    @Test
    void an_owned_lead_keeps_its_owner_and_goes_on_with_the_log_of_the_other() {
        var owner = rep();
        var target = idOf(leadOf(owner));
        merge(promised(rep()), Map.of("intoLeadId", target)).then().statusCode(200);

        get("admin", "/leads/" + target)
                .then()
                .body("assignment.ownerId", equalTo(owner))
                .body("followUpDueOn", equalTo("2025-03-06"));
        get("admin", "/leads/" + target + "/follow-ups?state=OVERDUE")
                .then()
                .body("items.ownerId", contains(owner));
    }

    @Test
    void the_next_contact_settles_what_the_merged_lead_had_promised() {
        var target = captured(lead(company()));
        merge(promised(rep()), Map.of("intoLeadId", target)).then().statusCode(200);
        var visit = Map.of("method", "VISIT", "summary", "Brought the sample");
        post("admin", "/leads/" + target + "/follow-ups", visit).then().statusCode(200);

        get("admin", "/leads/" + target).then().body("followUpDueOn", nullValue());
        get("admin", "/leads/" + target + "/follow-ups?state=DONE")
                .then()
                .body("items.method", contains("VISIT", "CALL"));
    }

    @Test
    void a_dry_run_tells_what_would_be_taken_over() {
        var rep = rep();
        var source = promised(rep);
        var target = captured(lead(company()));
        merge(source, Map.of("intoLeadId", target, "dryRun", true))
                .then()
                .statusCode(200)
                .body("intoVersion", equalTo(1))
                .body("lead.assignment.ownerId", equalTo(rep))
                .body("lead.followUpDueOn", equalTo("2025-03-06"));
        get("admin", "/leads/" + target).then().body("assignment", nullValue());
    }

    @Test
    void a_merge_is_held_against_the_version_of_the_lead_that_goes_on() {
        var source = captured(lead(company()));
        var target = captured(lead(company()));
        int version =
                merge(source, Map.of("intoLeadId", target, "dryRun", true)).path("intoVersion");
        post("admin", "/leads/" + target + "/facts", fact("NEED", "gears", "first call"))
                .then()
                .statusCode(200);
        merge(source, Map.of("intoLeadId", target, "intoVersion", version))
                .then()
                .statusCode(412)
                .body("code", equalTo("STALE"))
                .body("currentVersion", equalTo(2));
        assertThat(types(source)).containsExactly("LeadCaptured");
        merge(source, Map.of("intoLeadId", target, "intoVersion", 2)).then().statusCode(200);
    }

    /// A lead of the rep's, whose customer waits for a call.
    private static String promised(String rep) {
        var path = leadOf(rep);
        post("admin", path + "/follow-ups", CALL).then().statusCode(200);
        return idOf(path);
    }

    private static String idOf(String path) {
        return path.substring("/leads/".length());
    }

    private static Response merge(String source, Map<String, ?> request) {
        return post("admin", "/leads/" + source + "/merge", request);
    }

    private static List<String> types(String lead) {
        return get("admin", "/leads/" + lead + "/events").path("type");
    }
}
