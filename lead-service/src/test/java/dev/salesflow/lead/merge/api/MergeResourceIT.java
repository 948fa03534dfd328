package dev.salesflow.lead.merge.api;

import static dev.salesflow.lead.api.LeadApi.fact;
import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.api.LeadApi.qualified;
import static dev.salesflow.lead.capture.api.Captures.captured;
import static dev.salesflow.lead.capture.api.Captures.company;
import static dev.salesflow.lead.capture.api.Captures.lead;
import static dev.salesflow.lead.capture.api.Captures.phone;
import static dev.salesflow.servicekit.testing.Desk.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("L14")
@DisplayName("L14 a merge has a dry run, keeps both histories and redirects the old id")
@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
class MergeResourceIT {

    @Test
    void the_lead_that_goes_on_learns_what_the_other_knew() {
        var target = captured(lead(company()));
        var source = captured(lead(company(), Map.of("name", "Li Wei", "phone", phone())));
        say(target, "EMPLOYEES", "1200", "web site");
        say(source, "EMPLOYEES", "1200", "first call");
        merge(source, target)
                .then()
                .statusCode(200)
                .body("state", equalTo("MERGED"))
                .body("intoLeadId", equalTo(target));

        get("admin", "/leads/" + target)
                .then()
                .body("facts.EMPLOYEES.status", equalTo("VERIFIED"))
                .body("mergedLeads", equalTo(List.of(source)))
                .body("contact.name", equalTo("Li Wei"));
        assertThat(types(source)).containsExactly("LeadCaptured", "LeadFactRecorded", "LeadMerged");
        assertThat(types(target))
                .containsExactly("LeadCaptured", "LeadFactRecorded", "LeadAbsorbed");
    }

    @Test
    void a_dry_run_tells_what_would_stand_and_changes_nothing() {
        var target = captured(lead(company()));
        var source = captured(lead(company()));
        say(target, "EMPLOYEES", "1200", "web site");
        say(source, "EMPLOYEES", "1200", "first call");
        say(target, "BUDGET", "120000 CNY", "web site");
        say(source, "BUDGET", "90000 CNY", "first call");
        post("admin", "/leads/" + source + "/merge", Map.of("intoLeadId", target, "dryRun", true))
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("lead.id", equalTo(target))
                .body("lead.mergedLeads", equalTo(List.of(source)))
                .body("verified", equalTo(List.of("EMPLOYEES")))
                .body("disputed", equalTo(List.of("BUDGET")))
                .body("movedKeys.kind", equalTo(List.of("COMPANY_NAME")));

        get("admin", "/leads/" + source).then().statusCode(200).body("state", equalTo("OPEN"));
        assertThat(types(target)).doesNotContain("LeadAbsorbed");
    }

    @Test
    void the_old_id_redirects_to_the_lead_that_goes_on_at_last() {
        var first = captured(lead(company()));
        var second = captured(lead(company()));
        var third = captured(lead(company()));
        merge(first, second).then().statusCode(200);
        merge(second, third).then().statusCode(200);
        as("admin")
                .redirects()
                .follow(false)
                .get("/api/v1/leads/" + first)
                .then()
                .statusCode(308)
                .header("Location", endsWith("/api/v1/leads/" + third));
        get("admin", "/leads/" + first + "/events").then().statusCode(200);
    }

    @Test
    void a_command_on_the_old_id_is_refused_with_the_lead_that_goes_on() {
        var source = captured(lead(company()));
        var target = captured(lead(company()));
        merge(source, target).then().statusCode(200);
        post("admin", "/leads/" + source + "/facts", fact("NEED", "gears", "call"))
                .then()
                .statusCode(409)
                .body("code", equalTo("LEAD_MERGED"))
                .body("intoLeadId", equalTo(target));
    }

    @Test
    void the_lead_that_goes_on_is_recognised_by_the_others_names() {
        var company = company();
        var source = captured(lead(company));
        var target = captured(lead(company()));
        merge(source, target).then().statusCode(200);
        post("clerk", "/leads", lead(company))
                .then()
                .statusCode(409)
                .body("candidates.leadId", equalTo(List.of(target)));
    }

    @Test
    void a_repeated_merge_gets_the_first_answer() {
        var source = captured(lead(company()));
        var body = Map.of("intoLeadId", captured(lead(company())));
        var key = UUID.randomUUID().toString();
        var first = post("admin", "/leads/" + source + "/merge", body, key);
        var second = post("admin", "/leads/" + source + "/merge", body, key);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void a_lead_is_not_merged_with_itself() {
        var id = captured(lead(company()));
        merge(id, id).then().statusCode(422).body("code", equalTo("MERGE_WITH_ITSELF"));
    }

    @Test
    void merges_do_not_go_in_a_circle() {
        var first = captured(lead(company()));
        var second = captured(lead(company()));
        merge(first, second).then().statusCode(200);
        merge(second, first)
                .then()
                .statusCode(409)
                .body("code", equalTo("MERGE_CYCLE"))
                .body("chain", equalTo(List.of(first, second)));
    }

    @Test
    void a_merged_target_is_refused_with_the_lead_that_goes_on_for_it() {
        var old = captured(lead(company()));
        var last = captured(lead(company()));
        merge(old, last).then().statusCode(200);
        merge(captured(lead(company())), old)
                .then()
                .statusCode(409)
                .body("code", equalTo("MERGE_TARGET_MERGED"))
                .body("intoLeadId", equalTo(last));
    }

    @Test
    void an_unknown_target_is_refused() {
        merge(captured(lead(company())), UUID.randomUUID().toString())
                .then()
                .statusCode(422)
                .body("code", equalTo("MERGE_TARGET_UNKNOWN"))
                .body("errors.pointer", hasItem("/intoLeadId"));
    }

    @Test
    void a_refusal_of_the_second_lead_leaves_the_first_as_it_was() {
        var source = captured(lead(company()));
        var target = captured(lead(company()));
        post("admin", "/leads/" + target + "/disqualification", Map.of("reason", "NO_NEED"))
                .then()
                .statusCode(200);
        merge(source, target).then().statusCode(409).body("code", equalTo("LEAD_DISQUALIFIED"));
        assertThat(types(source)).containsExactly("LeadCaptured");
        assertThat(types(target)).containsExactly("LeadCaptured", "LeadDisqualified");
    }

    @Test
    void a_converted_lead_can_only_be_the_one_that_goes_on() {
        var converted = qualified(company());
        post("hunter", "/leads/" + converted + "/conversion", Map.of("processKey", "seven-steps"))
                .then()
                .statusCode(200);
        var open = captured(lead(company()));
        merge(converted, open).then().statusCode(409).body("dealId", notNullValue());
        merge(open, converted).then().statusCode(200);
    }

    @Test
    void a_clerk_merges_nothing() {
        var id = captured(lead(company()));
        post("clerk", "/leads/" + id + "/merge", Map.of("intoLeadId", id)).then().statusCode(403);
    }

    private static Response merge(String source, String target) {
        return post("admin", "/leads/" + source + "/merge", Map.of("intoLeadId", target));
    }

    private static void say(String lead, String fact, String value, String source) {
        post("admin", "/leads/" + lead + "/facts", fact(fact, value, source))
                .then()
                .statusCode(200);
    }

    private static List<String> types(String lead) {
        return get("admin", "/leads/" + lead + "/events").path("type");
    }
}
