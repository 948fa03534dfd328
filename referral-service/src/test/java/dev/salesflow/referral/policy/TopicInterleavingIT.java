package dev.salesflow.referral.policy;

import static dev.salesflow.servicekit.testing.Desk.as;
import static dev.salesflow.servicekit.testing.Desk.commanding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.salesflow.eventstore.inbox.ReceivedEvent;
import dev.salesflow.localstack.testing.StackResource;
import dev.salesflow.servicekit.testing.Office;
import dev.salesflow.servicekit.testing.OutgoingEvent;
import dev.salesflow.servicekit.testing.PublishedEvents;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "referral"))
class TopicInterleavingIT {

    private static final int STORIES = 20;
    private static final Office OFFICE = new Office();

    @BeforeEach
    void openOffice() {
        OFFICE.open(TopicInterleavingIT::hunterIsKnown);
    }

    @Test
    void every_interleaving_of_the_two_topics_ends_a_referral_alike() throws Throwable {
        for (var seed = 0; seed < STORIES; seed++) {
            var random = new Random(seed);
            var story = ReferralStory.of(registered(), random);
            for (var next : story.interleaved(random)) {
                take(next);
            }
            assertThat(ending(story.referralId))
                    .as("seed %d: %s then %s", seed, story.leadTopic, story.dealTopic)
                    .isEqualTo(expected(story));
        }
    }

    @Test
    void deals_before_leads_and_leads_before_deals_end_a_referral_alike() throws Throwable {
        for (var seed = 0; seed < STORIES / 2; seed++) {
            var story = ReferralStory.of(registered(), new Random(seed));
            var all = new ArrayList<OutgoingEvent>();
            all.addAll(seed % 2 == 0 ? story.dealTopic : story.leadTopic);
            all.addAll(seed % 2 == 0 ? story.leadTopic : story.dealTopic);
            for (var next : all) {
                take(next);
            }
            assertThat(ending(story.referralId)).as("seed %d", seed).isEqualTo(expected(story));
        }
    }

    @Test
    void both_topics_read_at_once_end_every_referral_as_its_story_says() {
        var random = new Random(7);
        var stories = new ArrayList<ReferralStory>();
        for (var i = 0; i < STORIES; i++) {
            stories.add(ReferralStory.of(registered(), random));
        }
        var leads = stories.stream().flatMap(story -> story.leadTopic.stream()).toList();
        var shuffled = new ArrayList<>(stories);
        Collections.shuffle(shuffled, random);
        var deals = shuffled.stream().flatMap(story -> story.dealTopic.stream()).toList();
        var publishing = Thread.ofVirtual().start(() -> PublishedEvents.publish(leads));
        PublishedEvents.publish(deals);
        await().atMost(Duration.ofSeconds(30)).until(() -> !publishing.isAlive());

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> {
                    for (var story : stories) {
                        assertThat(ending(story.referralId)).isEqualTo(expected(story));
                    }
                });
    }

    private static void take(OutgoingEvent next) throws Throwable {
        var received = received(next);
        var leads = Arc.container().instance(WhenLeadMovesThenFollowReferral.class).get();
        var deals = Arc.container().instance(WhenDealEndsThenFollowReferral.class).get();
        inTransaction(session ->
                leads.apply(session, received).chain(() -> deals.apply(session, received)));
    }

    private static void inTransaction(Function<Mutiny.StatelessSession, Uni<Void>> work)
            throws Throwable {
        var sessions = Arc.container().instance(Mutiny.SessionFactory.class).get();
        VertxContextSupport.subscribeAndAwait(() -> sessions.withStatelessTransaction(work));
    }

    private static ReceivedEvent received(OutgoingEvent next) {
        return new ReceivedEvent(
                next.eventId(),
                next.stream(),
                next.version(),
                next.event(),
                Instant.now(),
                Instant.now(),
                next.actor(),
                next.eventId(),
                null);
    }

    /// Stage and deal as the API answers them.
    private static Map<String, String> ending(UUID referralId) {
        var answer = as("admin").get("/api/v1/referrals/" + referralId).jsonPath();
        var listed = as("admin").get("/api/v1/referrals?leadId=" + answer.getString("leadId"));
        assertThat(listed.jsonPath().getString("items[0].stage"))
                .isEqualTo(answer.getString("stage"));
        var dealId = answer.getString("dealId");
        return Map.of(
                "stage", answer.getString("stage"), "dealId", dealId == null ? "none" : dealId);
    }

    private static Map<String, String> expected(ReferralStory story) {
        return Map.of("stage", story.end().name(), "dealId", story.namedDeal());
    }

    private static UUID registered() {
        var answer =
                commanding("clerk")
                        .body(
                                """
                                {"referrerKind": "FRIEND", "companyName": "Borealis Foods",
                                 "person": {"name": "Wang Wei"}, "consentGiven": true}
                                """)
                        .post("/api/v1/referrals");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return UUID.fromString(answer.path("id"));
    }

    private static boolean hunterIsKnown() {
        return as("hunter").get("/api/v1/referrals").statusCode() == 200
                && commanding("hunter")
                                .body(
                                        """
                                        {"referrerKind": "PEER", "companyName": "First one",
                                         "person": {"name": "Li Na"}, "consentGiven": true}
                                        """)
                                .post("/api/v1/referrals")
                                .statusCode()
                        == 201;
    }
}
