package dev.salesflow.lead.handover.api;

import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.lead;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.handover.api.HandoverApi.close;
import static dev.salesflow.lead.handover.api.HandoverApi.feedback;
import static dev.salesflow.lead.handover.api.HandoverApi.feedbackPath;
import static dev.salesflow.lead.handover.api.HandoverApi.log;
import static dev.salesflow.lead.handover.api.HandoverApi.logNew;
import static dev.salesflow.lead.handover.api.HandoverApi.openLog;
import static dev.salesflow.lead.handover.api.HandoverApi.ownLead;
import static dev.salesflow.lead.handover.api.HandoverApi.unique;
import static dev.salesflow.lead.handover.api.HandoverApi.writeUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

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
@DisplayName("L2 Enquiries and the feedback on them")
@Tag("L2")
class EnquiryResourceIT {

    @Test
    void an_urgent_enquiry_reaches_the_lead_at_once() {
        var sheet = openLog();
        String leadId = logNew(sheet, unique("Urgent"), "URGENT").path("enquiries[0].leadId");

        get("clerk", "/leads/" + leadId + "/events").then().body("type", hasItem("LeadHandedOver"));
    }

    @Test
    void what_was_asked_for_is_read_from_the_list_and_from_no_event() {
        var sheet = openLog();
        String leadId = logNew(sheet, unique("Discreet"), "URGENT").path("enquiries[0].leadId");
        writeUp(sheet, leadId, "Two bearings for Mr Li");

        get("clerk", sheet + "/enquiries")
                .then()
                .body("items[0].leadId", equalTo(leadId))
                .body("items[0].askedFor", equalTo("Two bearings for Mr Li"));
        assertThat(get("clerk", sheet + "/events").asString())
                .contains("EnquiryWrittenUp")
                .doesNotContain("Mr Li");
    }

    @Test
    void an_enquiry_names_either_a_known_lead_or_a_new_one() {
        post("clerk", openLog() + "/enquiries", Map.of("urgency", "NORMAL"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/leadId"));
    }

    @Test
    void an_enquiry_about_no_lead_is_refused() {
        log(openLog(), UUID.randomUUID().toString(), "NORMAL")
                .then()
                .statusCode(422)
                .body("code", equalTo("LEAD_UNKNOWN"));
    }

    @Test
    void a_lead_that_is_refused_is_not_logged() {
        var sheet = openLog();
        var company = unique("Same");
        logNew(sheet, company, "NORMAL").then().statusCode(200);
        logNew(sheet, company, "NORMAL")
                .then()
                .statusCode(409)
                .body("code", equalTo("LIKELY_DUPLICATE"));

        get("clerk", sheet).then().body("enquiries", hasSize(1));
    }

    @Test
    void a_lead_that_cannot_be_logged_is_not_captured() {
        var sheet = openLog();
        logNew(sheet, unique("First"), "NORMAL");
        close(sheet);
        var company = unique("Too late");
        logNew(sheet, company, "NORMAL")
                .then()
                .statusCode(409)
                .body("code", equalTo("HANDOVER_SHEET_CLOSED"));

        get("clerk", "/leads?companyName=" + company).then().body("items", hasSize(0));
    }

    @Test
    void an_enquiry_that_is_sent_again_is_logged_once() {
        var sheet = openLog();
        var key = UUID.randomUUID().toString();
        var lead =
                Map.of("channel", "ONLINE", "source", "Chat", "companyName", unique("Sent again"));
        var body = Map.of("lead", lead, "urgency", "URGENT");
        var first = post("clerk", sheet + "/enquiries", body, key);

        post("clerk", sheet + "/enquiries", body, key)
                .then()
                .statusCode(200)
                .body(equalTo(first.asString()));
    }

    @Test
    void a_hunter_gives_feedback_on_own_leads_only() {
        var sheet = openLog();
        var own = ownLead("Own");
        var foreign = lead(unique("Foreign"));
        log(sheet, own, "URGENT");
        log(sheet, foreign, "URGENT");

        feedback("hunter", sheet, foreign, "VALID").then().statusCode(404);
        feedback("hunter", sheet, own, "VALID")
                .then()
                .statusCode(200)
                .body("enquiries.leadId", equalTo(List.of(own)));
        get("hunter", sheet + "/enquiries")
                .then()
                .body("items.leadId", equalTo(List.of(own)))
                .body("items[0].verdict", equalTo("VALID"));
        get("clerk", sheet + "/enquiries").then().body("items.leadId", hasItems(own, foreign));
    }

    @Test
    void corrected_feedback_stands_on_the_lead_beside_what_was_said_before() {
        var sheet = openLog();
        var leadId = ownLead("Corrected");
        log(sheet, leadId, "URGENT");
        feedback("hunter", sheet, leadId, "UNREACHABLE").then().statusCode(200);
        post(
                        "hunter",
                        feedbackPath(sheet, leadId),
                        Map.of("verdict", "VALID", "found", "Mrs Wang plans a second line"))
                .then()
                .statusCode(200)
                .body("enquiries[0].verdict", equalTo("VALID"));

        get("clerk", "/leads/" + leadId + "/events")
                .then()
                .body("data.previousVerdict", hasItem("UNREACHABLE"));
        get("clerk", sheet + "/enquiries")
                .then()
                .body("items[0].found", equalTo("Mrs Wang plans a second line"));
        assertThat(get("clerk", "/leads/" + leadId + "/events").asString())
                .doesNotContain("Mrs Wang");
    }

    @Test
    void there_is_no_feedback_before_the_handover() {
        var sheet = openLog();
        var leadId = ownLead("Not yet");
        log(sheet, leadId, "NORMAL");
        feedback("hunter", sheet, leadId, "VALID")
                .then()
                .statusCode(409)
                .body("code", equalTo("ENQUIRY_NOT_HANDED_OVER"));
    }
}
