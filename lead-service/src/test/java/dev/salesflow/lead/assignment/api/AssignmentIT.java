package dev.salesflow.lead.assignment.api;

import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.assignment.api.AssignmentApi.assign;
import static dev.salesflow.lead.assignment.api.AssignmentApi.hunter;
import static dev.salesflow.lead.assignment.api.AssignmentApi.lead;
import static dev.salesflow.lead.assignment.api.AssignmentApi.rep;
import static dev.salesflow.lead.assignment.api.AssignmentApi.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
@DisplayName("L9 roles and assignment over HTTP")
@Tag("L9")
class AssignmentIT {

    private static final Map<String, Object> DRY_RUN = Map.of("dryRun", true);

    private final String territory = unique("Territory");

    @Test
    void the_policy_chooses_the_rep_of_the_territory_and_is_named() {
        var near = hunter(territory, "Atlas", 5);
        hunter(unique("Elsewhere"), "Atlas", 5);
        assign("manager", lead(territory, "Atlas"), Map.of())
                .then()
                .statusCode(200)
                .body("assignment.ownerId", equalTo(near))
                .body("assignment.policyVersion", equalTo(1));
    }

    @Test
    void a_dry_run_says_who_and_why_not_and_changes_nothing() {
        var near = hunter(territory, "Atlas", 5);
        var away = hunter(unique("Elsewhere"), "Atlas", 5);
        var farmer = rep("FARMER", territory, "Atlas", 5);
        var lead = lead(territory, "Atlas");
        assign("manager", lead, DRY_RUN)
                .then()
                .statusCode(200)
                .body("chosen", equalTo(near))
                .body("policyVersion", equalTo(1))
                .body("candidates[0].repId", equalTo(near))
                .body("candidates[0].reason", equalTo("CHOSEN"))
                .body(reasonOf(away), equalTo("OTHER_TERRITORY"))
                .body(reasonOf(farmer), equalTo("OTHER_ROLE"));
        get("admin", "/leads/" + lead).then().header("ETag", "\"1\"");
        get("admin", "/sales-reps/" + near + "/workload").then().body("leads", equalTo(0));
    }

    @Test
    void what_a_dry_run_says_is_what_comes() {
        hunter(territory, "Atlas", 5);
        hunter(territory, "Atlas", 5);
        var lead = lead(territory, "Atlas");
        String said = assign("manager", lead, DRY_RUN).path("chosen");
        assign("manager", lead, Map.of())
                .then()
                .statusCode(200)
                .body("assignment.ownerId", equalTo(said));
    }

    @Test
    void a_lead_that_fits_nobody_is_refused_with_every_reason() {
        var full = hunter(territory, "Atlas", 0);
        var lead = lead(territory, "Atlas");
        assign("manager", lead, Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("NO_REP_FITS"))
                .body(reasonOf(full), equalTo("CAPACITY_EXCEEDED"));
        assign("manager", lead, DRY_RUN).then().statusCode(200).body("chosen", nullValue());
    }

    @Test
    void a_second_assignment_needs_a_release() {
        var one = hunter(territory, "Atlas", 5);
        var other = hunter(territory, "Atlas", 5);
        var lead = lead(territory, "Atlas");
        assign(lead, one).then().statusCode(200);
        assign(lead, one).then().statusCode(200).header("ETag", "\"2\"");
        assign(lead, other)
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_ASSIGNED"))
                .body("ownerId", equalTo(one));
        assign("admin", lead, Map.of()).then().statusCode(409);
        var release = Map.of("reason", "REP_OVERLOADED");
        post("manager", "/leads/" + lead + "/release", release)
                .then()
                .statusCode(200)
                .body("assignment", nullValue());
        assign(lead, other).then().statusCode(200).body("assignment.ownerId", equalTo(other));
    }

    @Test
    void a_lead_of_nobody_is_not_released() {
        var path = "/leads/" + lead(territory, "Atlas") + "/release";
        post("admin", path, Map.of("reason", "OTHER"))
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_ASSIGNED"));
    }

    @Test
    void a_repeated_assignment_by_policy_gets_the_first_answer() {
        hunter(territory, "Atlas", 1);
        var path = "/leads/" + lead(territory, "Atlas") + "/assignments";
        var key = UUID.randomUUID().toString();
        var first = post("admin", path, Map.of(), key);
        var second = post("admin", path, Map.of(), key);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void a_breach_of_the_role_rule_is_reported() {
        var farmer = rep("FARMER", territory, "Atlas", 5);
        var lead = lead(territory, "Atlas");
        assign("manager", lead, Map.of("salesRepId", farmer))
                .then()
                .statusCode(422)
                .body("code", equalTo("ROLE_BREACH_UNEXPLAINED"))
                .body("expected", equalTo("HUNTER"));
        var reason = Map.of("salesRepId", farmer, "roleBreachReason", "dialect");
        assign("manager", lead, reason).then().statusCode(200);
        get("manager", "/leads/role-breaches?from=2026-01-01&leadId=" + lead)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].salesRepId", equalTo(farmer))
                .body("items[0].role", equalTo("FARMER"))
                .body("items[0].expectedRole", equalTo("HUNTER"))
                .body("items[0].reason", equalTo("dialect"))
                .body("items[0].occurredAt", notNullValue());
        get("manager", "/leads/role-breaches?to=2026-01-01&leadId=" + lead)
                .then()
                .body("items", empty());
    }

    @Test
    void a_day_that_is_none_is_refused() {
        get("manager", "/leads/role-breaches?from=2026-02-30")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#query/from"));
    }

    @Test
    void several_leads_are_given_out_by_the_policy_and_each_is_answered() {
        var near = hunter(territory, "Atlas", 1);
        var lead = lead(territory, "Atlas");
        var astray = lead(unique("Nowhere"), "Atlas");
        var unknown = UUID.randomUUID().toString();
        var body = Map.of("leadIds", List.of(lead, astray, unknown));
        post("manager", "/assignment-policies/1/assignments", body)
                .then()
                .statusCode(200)
                .body("leads.leadId", contains(lead, astray, unknown))
                .body("leads[0].salesRepId", equalTo(near))
                .body("leads[1].code", equalTo("NO_REP_FITS"))
                .body("leads[1].passedOver.OTHER_TERRITORY", notNullValue())
                .body("leads[2].code", equalTo("NOT_FOUND"));
        get("admin", "/leads/" + lead).then().body("assignment.policyVersion", equalTo(1));
    }

    @Test
    void a_dry_run_of_several_leads_counts_each_for_the_next_and_changes_nothing() {
        hunter(territory, "Atlas", 1);
        var leads = List.of(lead(territory, "Atlas"), lead(territory, "Atlas"));
        var body = Map.of("leadIds", leads, "dryRun", true);
        List<String> codes =
                post("manager", "/assignment-policies/1/assignments", body).path("leads.code");
        assertThat(codes).containsOnlyOnce("NO_REP_FITS").containsNull();
        leads.forEach(lead -> get("admin", "/leads/" + lead).then().header("ETag", "\"1\""));
    }

    @Test
    void a_policy_that_does_not_exist_assigns_nothing() {
        var body = Map.of("leadIds", List.of(lead(territory, "Atlas")));
        post("manager", "/assignment-policies/4711/assignments", body).then().statusCode(404);
    }

    @Test
    void reps_are_found_by_territory_and_brand() {
        var rep = hunter(territory, "Boreas", 5);
        assign(lead(territory, "Boreas"), rep).then().statusCode(200);
        get("manager", "/sales-reps?territory=" + territory + "&brand=Boreas&total=true")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].id", equalTo(rep))
                .body("items[0].territories", contains(territory))
                .body("items[0].lastAssignedAt", notNullValue());
        get("manager", "/sales-reps?territory=" + territory + "&brand=Atlas")
                .then()
                .body("items", empty());
        get("manager", "/sales-reps?brand=Boreas").then().body("items.id", hasItem(rep));
        get("manager", "/sales-reps?brand=Zephyr").then().body("items.id", not(hasItem(rep)));
    }

    private static String reasonOf(String rep) {
        return "candidates.find { it.repId == '" + rep + "' }.reason";
    }
}
