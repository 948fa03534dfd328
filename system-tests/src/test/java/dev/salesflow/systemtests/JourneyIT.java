package dev.salesflow.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.salesflow.events.Topic;
import dev.salesflow.localstack.ports.Part;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 5, unit = TimeUnit.MINUTES)
class JourneyIT {

    private static final Reports REPORTS =
            Reports.of("ten-steps").with("customer", Journey.COMPANY);

    private static Journey journey;

    @BeforeAll
    static void walk() {
        journey = Journey.walk();
    }

    @Test
    void a_referral_becomes_a_lead_exactly_once() {
        Desk.as("admin")
                .queryParam("companyName", Journey.COMPANY)
                .queryParam("total", "true")
                .get("/leads")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items.id", equalTo(List.of(journey.lead())));
        Desk.as("admin")
                .get("/leads/" + journey.lead())
                .then()
                .body("referralId", equalTo(journey.referral()))
                .body("channel", equalTo("REFERRAL"))
                .body("score.dimensions.URGENCY", equalTo(10));
    }

    @Test
    void a_converted_lead_has_a_deal_an_account_and_a_stakeholder() {
        var deal = arrived("/deals/" + journey.deal(), "leadId", journey.lead());
        var account = arrived("/accounts/" + journey.account(), "leadId", journey.lead());
        var stakeholder =
                arrived("/stakeholders/" + journey.stakeholder(), "person.name", Journey.PERSON);

        assertThat(deal).containsEntry("customer", Journey.COMPANY);
        assertThat(account).containsEntry("companyName", Journey.COMPANY);
        assertThat(stakeholder)
                .containsEntry("accountId", journey.account())
                .containsEntry("dealId", journey.deal());
    }

    @Test
    void reports_show_how_far_the_deal_came_and_how_long_it_took() {
        var funnel =
                await().atMost(Patience.EVENT)
                        .ignoreExceptions()
                        .until(REPORTS::funnel, f -> f.at("/outcomes/won").asInt() == 1);
        var times = REPORTS.cycleTimes();

        assertThat(funnel.path("deals").asInt()).isEqualTo(1);
        assertThat(StreamSupport.stream(funnel.path("stages").spliterator(), false))
                .filteredOn(stage -> stage.path("touched").asInt() == 1)
                .extracting(stage -> stage.path("stage").asText())
                .containsExactly("FOCUS_PROSPECTS", "FIND_A_COACH", "BUILD_RELATIONSHIP");
        assertThat(StreamSupport.stream(funnel.path("stages").spliterator(), false))
                .filteredOn(stage -> stage.path("stage").asText().equals("INVESTIGATE"))
                .extracting(stage -> stage.path("skipped").asInt())
                .containsExactly(1);
        assertThat(times.at("/timeToWin/n").asInt()).isEqualTo(1);
        assertThat(times.at("/timeToWin/mean").asDouble(-1)).isBetween(0.0, 1.0);
    }

    @Test
    void every_object_tells_its_story() {
        assertThat(story("/leads/" + journey.lead()))
                .containsExactly(
                        "LeadCaptured",
                        "LeadFactRecorded",
                        "LeadFactRecorded",
                        "LeadFactRecorded",
                        "LeadFactRecorded",
                        "LeadFactRecorded",
                        "LeadFactRecorded",
                        "LeadFactRecorded",
                        "LeadFactRecorded",
                        "LeadFactRecorded",
                        "LeadFactRecorded",
                        "LeadAssigned",
                        "LeadScored",
                        "LeadQualified",
                        "LeadConverted");
        assertThat(story("/deals/" + journey.deal()))
                .containsExactly(
                        "DealOpened",
                        "CommitmentObjectiveSet",
                        "CommitmentObtained",
                        "StageAdvanced",
                        "StageAdvanced",
                        "DealWon");
        assertThat(story("/referrals/" + journey.referral()))
                .startsWith("ReferralRegistered", "ReferralHandedOver", "ReferralProgressed");
    }

    @Test
    void a_skipped_stage_is_named_with_its_reason() {
        Desk.as("hunter")
                .get("/deals/" + journey.deal() + "/events")
                .then()
                .body("[4].data.skipped", equalTo(List.of("INVESTIGATE")))
                .body("[4].data.reason", equalTo("The coach told us everything"))
                .body("[4].actor", equalTo("hunter"));
    }

    @Test
    void the_trace_of_a_request_is_in_the_events_that_follow_from_it() {
        var trace = "00-" + journey.traceId() + "-";

        assertThat(StoredTraces.of(Part.REFERRAL, journey.referral()).getFirst()).startsWith(trace);
        assertThat(StoredTraces.of(Part.LEAD, journey.lead()).getFirst()).startsWith(trace);
        assertThat(published(Topic.REFERRAL, journey.referral())).startsWith(trace);
        assertThat(published(Topic.LEAD, journey.lead())).startsWith(trace);
    }

    @Test
    void people_are_named_on_the_contact_topic_alone() {
        arrived("/stakeholders/" + journey.stakeholder(), "person.name", Journey.PERSON);
        Map<String, Set<String>> named = new TreeMap<>();
        PublishedRecords.each(record -> {
            var text = PublishedRecords.text(record);
            Journey.PERSONAL.stream()
                    .filter(text::contains)
                    .forEach(found ->
                            named.computeIfAbsent(record.topic(), _ -> new TreeSet<>()).add(found));
        });

        assertThat(named).isEqualTo(Map.of(Topic.CONTACT.topicName(), Journey.PERSONAL));
    }

    private static List<String> story(String path) {
        return Desk.as("admin").get(path + "/events").then().statusCode(200).extract().path("type");
    }

    private static String published(Topic topic, String stream) {
        return PublishedRecords.headers(topic, stream, "traceparent").getFirst();
    }

    private static Map<String, Object> arrived(String path, String place, String value) {
        return Journey.arrived(() -> Desk.as("hunter").get(path), place, value).getMap("");
    }
}
