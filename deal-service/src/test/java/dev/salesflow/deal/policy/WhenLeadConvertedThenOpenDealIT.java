package dev.salesflow.deal.policy;

import static dev.salesflow.servicekit.testing.Desk.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.events.lead.LeadEvent.LeadConverted;
import dev.salesflow.localstack.testing.StackResource;
import dev.salesflow.servicekit.testing.OutgoingEvent;
import dev.salesflow.servicekit.testing.PublishedEvents;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "deal"))
class WhenLeadConvertedThenOpenDealIT {

    @Test
    void a_converted_lead_becomes_one_deal_however_often_it_is_told() {
        var lead = UUID.randomUUID();
        var converted = converted("seven-steps");
        var told = List.of(new OutgoingEvent(UUID.randomUUID(), lead, 7, "test", converted));
        PublishedEvents.publish(told);
        PublishedEvents.publish(told);
        var last = converted("seven-steps");
        PublishedEvents.publish(lead, 8, last);

        awaitDeal(last.dealId());
        assertThat(eventsOf(converted.dealId())).containsExactly("DealOpened");
        as("admin")
                .get("/api/v1/deals/" + converted.dealId())
                .then()
                .body("leadId", equalTo(lead.toString()))
                .body("processKey", equalTo("seven-steps"))
                .body("stage", equalTo("PROSPECTING"))
                .body("attributes", equalTo(Map.of()))
                .body("channel", equalTo("ONLINE"));
    }

    @Test
    void a_lead_that_names_an_unknown_process_becomes_a_deal_of_ten_steps_that_says_so() {
        var converted = converted("nine-steps");
        PublishedEvents.publish(UUID.randomUUID(), 7, converted);

        awaitDeal(converted.dealId());
        as("admin")
                .get("/api/v1/deals/" + converted.dealId())
                .then()
                .body("processKey", equalTo("ten-steps"))
                .body("stage", equalTo("FOCUS_PROSPECTS"))
                .body("attributes", equalTo(Map.of("requestedProcess", "nine-steps")));
    }

    private static void awaitDeal(UUID id) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> as("admin").get("/api/v1/deals/" + id).statusCode() == 200);
    }

    private static List<String> eventsOf(UUID id) {
        return as("admin").get("/api/v1/deals/" + id + "/events").path("type");
    }

    private static LeadConverted converted(String process) {
        return new LeadConverted(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Packaging line",
                "Jinhua Foods",
                AcquisitionChannel.ONLINE,
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                null,
                process,
                null);
    }
}
