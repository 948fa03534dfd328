package dev.salesflow.lead.handover.api;

import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.lead;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.handover.api.HandoverApi.atOnce;
import static dev.salesflow.lead.handover.api.HandoverApi.close;
import static dev.salesflow.lead.handover.api.HandoverApi.feedback;
import static dev.salesflow.lead.handover.api.HandoverApi.log;
import static dev.salesflow.lead.handover.api.HandoverApi.logNew;
import static dev.salesflow.lead.handover.api.HandoverApi.openLog;
import static dev.salesflow.lead.handover.api.HandoverApi.unique;
import static dev.salesflow.lead.handover.api.HandoverApi.writeUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
@DisplayName("L2 A day's log becomes a sheet")
@Tag("L2")
class HandoverSheetResourceIT {

    @Test
    void a_normal_enquiry_reaches_the_lead_when_the_log_is_closed() {
        var sheet = openLog();
        String leadId = logNew(sheet, unique("Normal"), "NORMAL").path("enquiries[0].leadId");
        get("clerk", "/leads/" + leadId + "/events")
                .then()
                .body("type", not(hasItem("LeadHandedOver")));
        close(sheet).then().statusCode(200).body("state", equalTo("CLOSED"));

        get("clerk", "/leads/" + leadId + "/events").then().body("type", hasItem("LeadHandedOver"));
    }

    @Test
    void a_log_waits_for_every_enquiry_to_be_written_up() {
        var sheet = openLog();
        logNew(sheet, unique("Written"), "NORMAL");
        var urgent = lead(unique("Urgent"));
        var normal = lead(unique("Normal"));
        for (var enquiry : Map.of(urgent, "URGENT", normal, "NORMAL").entrySet()) {
            var body = Map.of("leadId", enquiry.getKey(), "urgency", enquiry.getValue());
            post("clerk", sheet + "/enquiries", body).then().statusCode(200);
        }
        close(sheet)
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_WRITTEN_UP"))
                .body("leadIds", containsInAnyOrder(urgent, normal))
                .body(
                        "errors.pointer",
                        equalTo(List.of("/enquiries/1/writtenUp", "/enquiries/2/writtenUp")));
        writeUp(sheet, urgent, "Two bearings for Mr Li").then().statusCode(200);
        writeUp(sheet, normal, "A price list").then().statusCode(200);
        close(sheet).then().statusCode(200).body("handedOver", equalTo(3));
    }

    @Test
    void sheets_of_a_day_that_are_closed_at_once_are_numbered_without_gaps() {
        var sheets = IntStream.range(0, 4).mapToObj(_ -> openLog("2025-03-05")).toList();
        sheets.forEach(sheet -> logNew(sheet, unique("Numbered"), "NORMAL"));

        var numbers =
                atOnce(sheets.stream().map(sheet -> () -> close(sheet))).stream()
                        .map(answer -> answer.then().statusCode(200).extract().path("number"))
                        .map(Object::toString)
                        .toList();

        assertThat(numbers).allMatch(number -> number.startsWith("20250305-"));
        assertThat(numbers.stream().map(number -> number.substring(9)).map(Integer::valueOf))
                .containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    @Test
    void a_sheet_that_is_closed_again_keeps_its_number() {
        var sheet = openLog("2025-03-06");
        logNew(sheet, unique("Twice"), "NORMAL");
        String number = close(sheet).path("number");

        close(sheet).then().statusCode(200).body("number", equalTo(number));
    }

    @Test
    void of_two_who_begin_a_log_at_once_one_is_told_which_is_kept() {
        var body = Map.of("brand", unique("Contested"));
        var answers =
                atOnce(
                        Stream.of(body, body)
                                .map(log -> () -> post("clerk", "/handover-sheets", log)));

        var begun = answers.stream().filter(a -> a.statusCode() == 201).toList();
        var told = answers.stream().filter(a -> a.statusCode() == 409).toList();
        assertThat(begun).hasSize(1);
        told.getFirst().then().body("sheetId", equalTo(begun.getFirst().path("id")));
    }

    @Test
    void a_log_is_not_begun_for_tomorrow() {
        post("clerk", "/handover-sheets", Map.of("day", "2199-01-01"))
                .then()
                .statusCode(422)
                .body("code", equalTo("DAY_AHEAD"))
                .body("errors[0].pointer", equalTo("/day"));
    }

    @Test
    void an_empty_log_is_not_closed() {
        close(openLog()).then().statusCode(422).body("code", equalTo("NOTHING_LOGGED"));
    }

    @Test
    void a_lead_that_was_given_up_since_stays_behind() {
        var sheet = openLog();
        var leadId = lead(unique("Given up"));
        log(sheet, leadId, "NORMAL");
        post("admin", "/leads/" + leadId + "/disqualification", Map.of("reason", "NO_NEED"))
                .then()
                .statusCode(200);

        close(sheet)
                .then()
                .statusCode(200)
                .body("handedOver", equalTo(0))
                .body("enquiries[0].feedbackDueOn", nullValue())
                .body("enquiries[0].leftBehind", equalTo("DISQUALIFIED"));
        feedback("admin", sheet, leadId, "VALID")
                .then()
                .statusCode(409)
                .body("code", equalTo("ENQUIRY_NOT_HANDED_OVER"))
                .body("detail", containsString("DISQUALIFIED"));
    }

    @Test
    void sheets_are_found_by_number() {
        var sheet = openLog("2025-03-07");
        logNew(sheet, unique("Found"), "NORMAL");
        String number = close(sheet).path("number");

        get("manager", "/handover-sheets?number=" + number)
                .then()
                .body("items.number", equalTo(List.of(number)))
                .body("items[0].enquiries", equalTo(1));
        get("manager", "/handover-sheets?state=OPEN&day=2025-03-07")
                .then()
                .body("items.number", not(hasItem(number)));
    }
}
