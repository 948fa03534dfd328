package dev.salesflow.lead.handover.api;

import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.handover.api.HandoverApi.logNew;
import static dev.salesflow.lead.handover.api.HandoverApi.openLog;
import static dev.salesflow.lead.handover.api.HandoverApi.unique;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
@DisplayName("L2 A lead comes in with an enquiry")
@Tag("L2")
class NewLeadEnquiryIT {

    @Test
    void it_has_the_brand_of_the_log_unless_it_names_one() {
        var sheet = openLog();
        String brand = get("clerk", sheet).path("brand");
        String leadId = logNew(sheet, unique("Branded"), "NORMAL").path("enquiries[0].leadId");

        get("clerk", "/leads/" + leadId).then().body("brand", equalTo(brand));
    }

    @Test
    void it_is_refused_in_the_log_of_another_brand() {
        var company = unique("Other brand");
        logNew(openLog(), company, "NORMAL", Map.of("brand", "Boreas"))
                .then()
                .statusCode(422)
                .body("code", equalTo("BRAND_OF_OTHER_LOG"))
                .body("errors[0].pointer", equalTo("/lead/brand"));

        get("clerk", "/leads?companyName=" + company).then().body("items", hasSize(0));
    }

    @Test
    void what_it_is_refused_for_is_pointed_at_within_the_enquiry() {
        logNew(openLog(), unique("Elsewhere"), "NORMAL", Map.of("sourceKind", "EXHIBITION"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/lead/sourceKind"));
    }

    @Test
    void what_was_asked_for_can_be_written_down_as_it_is_logged() {
        var sheet = openLog();
        logNew(sheet, unique("Worded"), "NORMAL")
                .then()
                .body("enquiries[0].writtenUp", equalTo(true));

        get("clerk", sheet + "/enquiries")
                .then()
                .body("items[0].askedFor", equalTo("A price list"));
    }
}
