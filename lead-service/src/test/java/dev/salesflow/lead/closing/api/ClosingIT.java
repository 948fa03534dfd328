package dev.salesflow.lead.closing.api;

import static dev.salesflow.lead.api.LeadApi.fact;
import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.hunter;
import static dev.salesflow.lead.api.LeadApi.lead;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.api.LeadApi.qualified;
import static dev.salesflow.lead.api.LeadApi.verify;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.salesflow.lead.api.LeadApi;
import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// L13: qualified, disqualified, recycled over HTTP. L15: converted.
@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
@Tag("L13")
class ClosingIT {

    private static final String LATER = "2190-01-15";

    @Test
    void a_lead_without_the_weighed_facts_is_not_qualified() {
        var path = "/leads/" + lead("Unknown Gears");
        post("admin", path + "/qualification", Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("FACTS_MISSING"))
                .body(
                        "missing",
                        containsInAnyOrder(
                                "NEED", "BUDGET", "DECISION_MAKER", "PURCHASE_WITHIN_MONTHS"));
    }

    @Test
    void a_lead_with_a_disputed_fact_that_is_required_is_not_qualified() {
        var id = lead("Disputed Gears");
        verify(id);
        post("admin", "/leads/" + id + "/facts", fact("BUDGET", "1 USD", "competitor"));
        post("admin", "/leads/" + id + "/qualification", Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("FACTS_NOT_VERIFIED"))
                .body("disputed", contains("BUDGET"))
                .body("errors.code", contains("FACT_DISPUTED"))
                .body("errors.detail[0]", containsString("BUDGET"));
    }

    @Test
    void a_lead_that_nobody_owns_is_not_qualified() {
        var id = lead("Nobody's Gears");
        verify(id);
        post("admin", "/leads/" + id + "/qualification", Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("OWNER_MISSING"))
                .body("errors.code", contains("OWNER_MISSING"));
    }

    @Test
    void a_lead_is_not_qualified_for_a_purchase_in_the_past() {
        var path = "/leads/" + qualified("Bygone Gears");
        post("hunter", path + "/qualification", Map.of("purchaseExpectedOn", "2020-01-01"))
                .then()
                .statusCode(422)
                .body("code", equalTo("PURCHASE_DATE_IN_PAST"))
                .body("errors[0].pointer", equalTo("/purchaseExpectedOn"));
    }

    @Test
    void a_lead_is_not_disqualified_until_yesterday() {
        var path = "/leads/" + lead("Late Gears");
        post("admin", path + "/disqualification", until("2020-01-01"))
                .then()
                .statusCode(422)
                .body("code", equalTo("RECYCLE_DATE_NOT_AHEAD"))
                .body("errors[0].pointer", equalTo("/recycleOn"));
    }

    @Test
    void a_disqualified_lead_is_not_recycled_before_its_day() {
        var path = "/leads/" + lead("Waiting Gears");
        post("admin", path + "/disqualification", until(LATER)).then().statusCode(200);
        post("admin", path + "/recycling", Map.of())
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_YET_RECYCLABLE"))
                .body("recycleOn", equalTo(LATER));
    }

    @Test
    void a_lead_disqualified_without_a_day_is_recycled_with_its_owner() {
        var path = "/leads/" + lead("Second Chance Gears");
        post("admin", path + "/assignments", Map.of("salesRepId", hunter()));
        post("hunter", path + "/disqualification", Map.of("reason", "NO_NEED"))
                .then()
                .statusCode(200)
                .body("state", equalTo("DISQUALIFIED"));
        post("hunter", path + "/recycling", Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("assignment.ownerId", equalTo(hunter()));
    }

    @Test
    void a_lead_that_is_worked_on_is_not_recycled() {
        var path = "/leads/" + lead("Busy Gears");
        post("admin", path + "/recycling", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("LEAD_NOT_DISQUALIFIED"));
    }

    @Test
    void leads_without_a_day_or_whose_day_has_come_are_listed_to_be_recycled() {
        var source = "Fair " + UUID.randomUUID();
        var anytime = leadFrom(source);
        var due = leadFrom(source);
        var waiting = leadFrom(source);
        var today = LocalDate.now(ZoneOffset.UTC);
        itWas(Duration.ofDays(40));
        post("admin", "/leads/" + due + "/disqualification", until(today.minusDays(2).toString()));
        itWas(Duration.ZERO);
        post("admin", "/leads/" + waiting + "/disqualification", until(LATER));
        post("admin", "/leads/" + anytime + "/disqualification", Map.of("reason", "NO_BUDGET"));
        var recyclable = "/leads/recyclable?limit=1&total=true&source=" + source;
        var first = get("admin", recyclable);
        first.then().statusCode(200).body("total", equalTo(2)).body("items.id", contains(due));
        get("admin", recyclable + "&cursor=" + first.path("nextCursor"))
                .then()
                .body("items.id", contains(anytime))
                .body("nextCursor", nullValue());
    }

    @Test
    @Tag("L15")
    void an_unqualified_lead_is_not_converted() {
        var path = "/leads/" + lead("Premature Gears");
        post("admin", path + "/conversion", Map.of("processKey", "seven-steps"))
                .then()
                .statusCode(409)
                .body("code", equalTo("LEAD_NOT_QUALIFIED"));
    }

    @Test
    @Tag("L15")
    void a_currency_that_there_is_not_is_refused() {
        var conversion =
                Map.of(
                        "processKey",
                        "seven-steps",
                        "amount",
                        Map.of("amount", "1250.00", "currency", "QQQ"));
        post("hunter", "/leads/" + qualified("Rich Gears") + "/conversion", conversion)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/amount/currency"));
    }

    @Test
    @Tag("L15")
    void an_amount_finer_than_its_currency_is_refused() {
        var conversion =
                Map.of(
                        "processKey",
                        "seven-steps",
                        "amount",
                        Map.of("amount", "1250.5", "currency", "JPY"));
        post("hunter", "/leads/" + qualified("Precise Gears") + "/conversion", conversion)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/amount/amount"))
                .body("errors[0].code", equalTo("TOO_MANY_DECIMALS"));
    }

    /// Lets the service believe that it is some time ago, until the test ends.
    private static void itWas(Duration ago) {
        QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), ago.negated()), Clock.class);
    }

    private static String leadFrom(String source) {
        var lead = new HashMap<>(LeadApi.lead("Gears of " + source, "INDUSTRY"));
        lead.put("source", source);
        return post("clerk", "/leads", lead).then().statusCode(201).extract().path("id");
    }

    private static Map<String, Object> until(String recycleOn) {
        return Map.of("reason", "WRONG_TIMING", "recycleOn", recycleOn);
    }
}
