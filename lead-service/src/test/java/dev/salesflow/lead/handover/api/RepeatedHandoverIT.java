package dev.salesflow.lead.handover.api;

import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.handover.api.HandoverApi.feedback;
import static dev.salesflow.lead.handover.api.HandoverApi.feedbackPath;
import static dev.salesflow.lead.handover.api.HandoverApi.log;
import static dev.salesflow.lead.handover.api.HandoverApi.openLog;
import static dev.salesflow.lead.handover.api.HandoverApi.ownLead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
@DisplayName("L2 Feedback on a lead that enquires again")
@Tag("L2")
class RepeatedHandoverIT {

    private String leadId;
    private String first;

    @BeforeEach
    void sales_found_a_lead_valid() {
        leadId = ownLead("Again");
        first = openLog();
        log(first, leadId, "URGENT");
        feedback("hunter", first, leadId, "VALID").then().statusCode(200);
    }

    @Test
    void a_verdict_stands_until_sales_give_another_one() {
        var second = openLog();
        log(second, leadId, "URGENT").then().statusCode(200);
        requireVerdict("VALID");
        get("hunter", "/leads?verdict=VALID&sort=-changedAt&limit=1")
                .then()
                .body("items[0].id", equalTo(leadId));

        feedback("hunter", second, leadId, "UNREACHABLE").then().statusCode(200);
        requireVerdict("UNREACHABLE");
    }

    @Test
    void of_several_sheets_the_feedback_given_last_counts() {
        var second = openLog();
        log(second, leadId, "URGENT");
        feedback("hunter", second, leadId, "UNREACHABLE").then().statusCode(200);
        feedback("hunter", first, leadId, "INVALID")
                .then()
                .statusCode(200)
                .body("enquiries[0].verdict", equalTo("INVALID"));

        requireVerdict("INVALID");
    }

    @Test
    void the_same_feedback_in_the_same_words_changes_nothing() {
        var said = Map.of("verdict", "VALID", "found", "Plans a second line");
        var once = post("hunter", feedbackPath(first, leadId), said);
        var again = post("hunter", feedbackPath(first, leadId), said);

        again.then().statusCode(200);
        assertThat(again.header("ETag")).isEqualTo(once.header("ETag"));
    }

    private void requireVerdict(String verdict) {
        get("hunter", "/leads/" + leadId).then().body("handover.verdict", equalTo(verdict));
    }
}
