package dev.salesflow.reporting.projection;

import static dev.salesflow.reporting.delivery.RandomDeals.START;
import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.Topic;
import dev.salesflow.eventstore.Await;
import dev.salesflow.localstack.testing.StackResource;
import dev.salesflow.reporting.deals.ReadDeals;
import dev.salesflow.reporting.delivery.Answers;
import dev.salesflow.reporting.delivery.Broker;
import dev.salesflow.reporting.delivery.DealStory;
import dev.salesflow.reporting.delivery.Delivery;
import dev.salesflow.reporting.delivery.People;
import dev.salesflow.reporting.delivery.Processes;
import dev.salesflow.reporting.delivery.RandomDeals;
import dev.salesflow.reporting.delivery.ReportClient;
import dev.salesflow.servicekit.testing.TopicRecords;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "reporting"))
class ProjectionIT {

    private static final Instant LATER = START.plus(Duration.ofDays(400));

    private final String process = "projection-" + UUID.randomUUID();
    private final ReportClient reports = new ReportClient(process);
    private ProjectedTables live;

    @BeforeEach
    void publishProcess() {
        var database = ConfigProvider.getConfig().getValue("salesflow.database.name", String.class);
        live = ProjectedTables.ofService(database);
        Broker.publish(List.of(Processes.published(process, RandomDeals.STAGES)));
    }

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void shuffled_across_deals_repeated_and_late_events_project_as_the_plain_delivery() {
        var stories = RandomDeals.of(5, process, 500);
        var ids = stories.stream().map(DealStory::id).toList();

        Broker.publish(Delivery.disturbed(stories, 5));
        reports.awaitLevel();

        try (var plain = live.emptyCopy()) {
            plain.apply(Delivery.plain(stories));
            assertThat(live.projected(ids)).isEqualTo(plain.projected(ids));
            assertThat(answers(live)).isEqualTo(answers(plain));
        }
    }

    @Test
    void live_rows_are_those_of_a_rebuild_from_the_first_record() {
        var stories = RandomDeals.of(6, process, 300);
        var ids = stories.stream().map(DealStory::id).toList();
        Broker.publish(Delivery.disturbed(stories, 6));
        reports.awaitLevel();
        try (var rebuilt = live.emptyCopy()) {
            var parked = parkedStreams();

            for (var batch : TopicRecords.batches(Topic.DEAL)) {
                rebuilt.take(
                        batch.stream().filter(kafka -> !parked.contains(kafka.key())).toList());
            }

            assertThat(rebuilt.projected(ids)).isEqualTo(live.projected(ids));
            assertThat(answers(rebuilt)).isEqualTo(answers(live));
        }
    }

    @Test
    void a_record_that_cannot_be_read_parks_its_stream_and_the_others_flow_on() {
        var poisoned = DealStory.deal().opened(START, process, "A").won(START);
        var healthy = DealStory.deal().opened(START, process, "A").won(START);
        var topic = Topic.DEAL.topicName();
        Broker.publish(poisoned.facts().subList(0, 1));
        TopicRecords.send(
                List.of(
                        new ProducerRecord<>(topic, poisoned.id().toString(), new byte[] {'{'}),
                        poisoned.facts().get(1).onKafka()));

        Broker.publish(healthy.facts());
        reports.awaitLevel();

        var funnel = reports.get("analyst", "funnel", Map.of());
        assertThat(funnel.getInt("outcomes.won")).isEqualTo(1);
        assertThat(funnel.getInt("outcomes.open")).isEqualTo(1);
        assertThat(parkedStreams()).contains(poisoned.id().toString());
    }

    @Test
    void an_erased_person_has_no_name_any_more_and_the_figures_stay() {
        var owner = UUID.randomUUID();
        Broker.publish(DealStory.deal().opened(START, process, "A", owner, Map.of()).facts());
        TopicRecords.send(List.of(People.named(owner, "Zhang Wei")));
        reports.awaitLevel();
        Await.until("the name is known", () -> names().containsValue("Zhang Wei"));

        TopicRecords.send(List.of(People.erased(owner)));
        Await.until("the name is gone", () -> !names().containsValue("Zhang Wei"));

        assertThat(live.rows("select 1 from contact_copy where contact_id = $1", owner)).isEmpty();
        assertThat(reports.get("manager", "funnel", Map.of()).getInt("deals")).isEqualTo(1);
    }

    private Map<String, String> names() {
        Map<String, String> names =
                reports.get("manager", "funnel", Map.of("groupBy", "owner")).get("ownerNames");
        return names == null ? Map.of() : names;
    }

    private List<String> answers(ProjectedTables tables) {
        return Answers.of(new ReadDeals(tables.pool()).view(process), LATER);
    }

    private List<String> parkedStreams() {
        return live.rows("select stream_id from parked_stream").stream()
                .map(row -> row.getString(0))
                .toList();
    }
}
