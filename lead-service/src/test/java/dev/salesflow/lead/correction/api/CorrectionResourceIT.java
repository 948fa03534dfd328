package dev.salesflow.lead.correction.api;

import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.lead;
import static dev.salesflow.lead.api.LeadApi.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("L1")
@DisplayName("L1 corrections over HTTP")
@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
class CorrectionResourceIT {

    @Test
    void a_corrected_lead_is_listed_and_told_of_as_it_is() {
        var company = "Right " + UUID.randomUUID();
        var id = lead("Wrong " + company);
        post("clerk", "/leads/" + id + "/corrections", Map.of("companyName", company))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("companyName", equalTo(company));

        get("clerk", "/leads?companyName=" + company).then().body("items[0].id", equalTo(id));
        get("clerk", "/leads/" + id + "/events")
                .then()
                .body("[1].type", equalTo("LeadCorrected"))
                .body("[1].data.previousCompanyName", equalTo("Wrong " + company));
    }

    @Test
    void a_lead_is_recognised_by_its_right_name() {
        var company = "Recognised " + UUID.randomUUID();
        var id = lead("Unrecognised " + company);
        post("clerk", "/leads/" + id + "/corrections", Map.of("companyName", company))
                .then()
                .statusCode(200);

        var again = Map.of("channel", "ONLINE", "source", "chat", "companyName", company + " Ltd.");
        post("clerk", "/leads", again)
                .then()
                .statusCode(409)
                .body("candidates.leadId", hasItem(id));
    }

    @Test
    void a_lead_is_not_recognised_by_its_wrong_name_any_more() {
        var wrong = "Wrong " + UUID.randomUUID();
        var id = lead(wrong);
        var right = Map.of("companyName", "Right " + UUID.randomUUID());
        post("clerk", "/leads/" + id + "/corrections", right).then().statusCode(200);
        post("clerk", "/leads", chat(wrong)).then().statusCode(201);
    }

    @Test
    void a_lead_is_recognised_by_its_wrong_name_when_one_of_that_name_was_merged_into_it() {
        var name = "Merged " + UUID.randomUUID();
        var merged = lead(name);
        var between = lead("Between " + UUID.randomUUID());
        var id = lead(name + " Ltd.");
        merge(merged, between);
        merge(between, id);
        var right = Map.of("companyName", "Right " + UUID.randomUUID());
        post("clerk", "/leads/" + id + "/corrections", right).then().statusCode(200);
        post("clerk", "/leads", chat(name))
                .then()
                .statusCode(409)
                .body("candidates.leadId", contains(id));
    }

    @Test
    void a_repeated_correction_gives_a_merged_lead_no_name_back() {
        var name = Map.of("companyName", "Repeated " + UUID.randomUUID());
        var merged = lead("Merged");
        var goesOn = lead("Goes on");
        var key = UUID.randomUUID().toString();
        post("admin", "/leads/" + merged + "/corrections", name, key).then().statusCode(200);
        var merge = Map.of("intoLeadId", goesOn);
        post("admin", "/leads/" + merged + "/merge", merge).then().statusCode(200);
        post("admin", "/leads/" + merged + "/corrections", name, key).then().statusCode(200);

        var again = new HashMap<String, String>(Map.of("channel", "ONLINE", "source", "chat"));
        again.putAll(name);
        post("clerk", "/leads", again)
                .then()
                .statusCode(409)
                .body("candidates.leadId", contains(goesOn));
    }

    @Test
    void a_correction_without_content_says_what_to_send() {
        post("clerk", "/leads/" + lead("Unchanged") + "/corrections", Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("CORRECTION_EMPTY"));
    }

    @Test
    void a_blank_name_is_a_fault_of_its_field() {
        var blank = Map.of("companyName", "  ");
        post("clerk", "/leads/" + lead("Unchanged") + "/corrections", blank)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/companyName"));
    }

    private static Map<String, String> chat(String company) {
        return Map.of("channel", "ONLINE", "source", "chat", "companyName", company);
    }

    private static void merge(String lead, String intoLead) {
        post("admin", "/leads/" + lead + "/merge", Map.of("intoLeadId", intoLead))
                .then()
                .statusCode(200);
    }
}
