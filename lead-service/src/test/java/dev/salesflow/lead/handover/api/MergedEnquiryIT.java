package dev.salesflow.lead.handover.api;

import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.lead;
import static dev.salesflow.lead.handover.api.HandoverApi.close;
import static dev.salesflow.lead.handover.api.HandoverApi.feedback;
import static dev.salesflow.lead.handover.api.HandoverApi.feedbackOf;
import static dev.salesflow.lead.handover.api.HandoverApi.log;
import static dev.salesflow.lead.handover.api.HandoverApi.mergeInto;
import static dev.salesflow.lead.handover.api.HandoverApi.openLog;
import static dev.salesflow.lead.handover.api.HandoverApi.ownLead;
import static dev.salesflow.lead.handover.api.HandoverApi.unique;
import static dev.salesflow.lead.handover.api.HandoverApi.writeUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
@DisplayName("L2 An enquiry outlives the merge of its lead")
@Tag("L2")
class MergedEnquiryIT {

    @Test
    void it_is_handed_over_for_the_lead_that_goes_on_at_last() {
        var sheet = openLog();
        var logged = lead(unique("Logged"));
        var between = lead(unique("Between"));
        var last = ownLead("Last");
        log(sheet, logged, "NORMAL").then().statusCode(200);
        mergeInto(logged, between).then().statusCode(200);
        mergeInto(between, last).then().statusCode(200);
        close(sheet)
                .then()
                .statusCode(200)
                .body("handedOver", equalTo(1))
                .body("enquiries[0].leadId", equalTo(logged))
                .body("enquiries[0].feedbackDueOn", notNullValue());

        get("hunter", "/leads/" + last).then().body("handover.sheetId", equalTo(idOf(sheet)));
        feedbackOf(sheet, "DUE")
                .then()
                .body("items.leadId", equalTo(List.of(logged)))
                .body("items.intoLeadId", equalTo(List.of(last)));
    }

    @Test
    void of_two_enquiries_that_became_one_lead_the_lead_is_handed_over_once() {
        var sheet = openLog();
        var merged = lead(unique("Twice"));
        var into = lead(unique("Once"));
        log(sheet, merged, "NORMAL");
        log(sheet, into, "NORMAL");
        mergeInto(merged, into).then().statusCode(200);
        close(sheet).then().statusCode(200).body("handedOver", equalTo(2));

        List<String> types = get("clerk", "/leads/" + into + "/events").path("type");
        assertThat(types).containsOnlyOnce("LeadHandedOver");
    }

    @Test
    void feedback_on_it_reaches_the_lead_that_goes_on() {
        var sheet = openLog();
        var merged = lead(unique("Merged"));
        var into = ownLead("Into");
        log(sheet, merged, "URGENT");
        writeUp(sheet, merged, "A price list");
        mergeInto(merged, into).then().statusCode(200);
        feedback("hunter", sheet, merged, "VALID")
                .then()
                .statusCode(200)
                .body("enquiries[0].feedback", equalTo("GIVEN"));

        get("hunter", "/leads/" + into).then().body("handover.verdict", equalTo("VALID"));
    }

    @Test
    void whoever_owns_the_lead_that_goes_on_sees_what_is_owed_and_nobody_else() {
        var sheet = openLog();
        var own = lead(unique("Foreign"));
        var ownInto = ownLead("Own");
        log(sheet, own, "URGENT");
        mergeInto(own, ownInto).then().statusCode(200);

        get("hunter", sheet + "/enquiries").then().body("items.leadId", equalTo(List.of(own)));
        get("farmer", sheet + "/enquiries").then().body("items.leadId", equalTo(List.of()));
        feedback("farmer", sheet, own, "VALID").then().statusCode(404);
    }

    @Test
    void one_that_comes_in_later_is_logged_about_the_lead_that_goes_on() {
        var merged = lead(unique("Old"));
        var into = lead(unique("New"));
        mergeInto(merged, into).then().statusCode(200);
        log(openLog(), merged, "NORMAL")
                .then()
                .statusCode(409)
                .body("code", equalTo("LEAD_MERGED"))
                .body("intoLeadId", equalTo(into));
    }

    private static String idOf(String sheet) {
        return sheet.substring(sheet.lastIndexOf('/') + 1);
    }
}
