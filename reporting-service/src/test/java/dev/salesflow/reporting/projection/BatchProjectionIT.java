package dev.salesflow.reporting.projection;

import static dev.salesflow.reporting.delivery.RandomDeals.START;
import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.eventstore.Await;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.inbox.ReceivedEvent;
import dev.salesflow.reporting.analysis.log.DealLogView;
import dev.salesflow.reporting.deals.ReadDeals;
import dev.salesflow.reporting.delivery.Answers;
import dev.salesflow.reporting.delivery.DealStory;
import dev.salesflow.reporting.delivery.Delivery;
import dev.salesflow.reporting.delivery.Fact;
import dev.salesflow.reporting.delivery.RandomDeals;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchProjectionIT {

    private static final Instant LATER = START.plus(Duration.ofDays(400));
    private static final int DEALS = 300;

    private static ProjectedTables tables;

    @BeforeAll
    static void create() {
        tables = ProjectedTables.create();
    }

    @AfterAll
    static void close() {
        tables.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_order_of_arrival_across_deals_repeats_and_delays_change_nothing(long seed) {
        var stories = RandomDeals.of(seed, "order-" + seed, DEALS);
        var ids = stories.stream().map(DealStory::id).toList();
        tables.publish("order-" + seed);
        try (var plain = tables.emptyCopy()) {
            plain.apply(Delivery.plain(stories));

            tables.apply(Delivery.disturbed(stories, seed));

            assertThat(tables.projected(ids)).isEqualTo(plain.projected(ids));
            assertThat(Answers.of(view(tables, "order-" + seed), LATER))
                    .isEqualTo(Answers.of(view(plain, "order-" + seed), LATER));
        }
    }

    @Test
    void what_is_read_bit_by_bit_is_what_is_read_at_once() {
        var facts = Delivery.disturbed(RandomDeals.of(4, "bits", DEALS), 4);
        tables.publish("bits");
        var reader = new ReadDeals(tables.pool());
        for (var from = 0; from < facts.size(); from += 100) {
            tables.apply(facts.subList(from, Math.min(facts.size(), from + 100)));
            reader.view("bits");
        }

        assertThat(Answers.of(reader.view("bits"), LATER))
                .isEqualTo(Answers.of(view(tables, "bits"), LATER));
    }

    @Test
    void a_move_in_one_batch_with_a_repeat_of_the_opening_is_read() {
        var story = DealStory.deal().opened(START, "repeat", "A").won(START);
        tables.publish("repeat");
        tables.apply(story.facts().subList(0, 1));
        var reader = new ReadDeals(tables.pool());
        reader.view("repeat");

        tables.apply(story.facts());

        assertThat(Answers.of(reader.view("repeat"), LATER))
                .isEqualTo(Answers.of(view(tables, "repeat"), LATER));
    }

    @Test
    void a_batch_that_commits_after_a_later_one_was_read_is_read_next() {
        tables.publish("late");
        var reader = new ReadDeals(tables.pool());
        var connection = Await.answer(tables.pool().getConnection());
        var transaction = Await.answer(connection.begin());
        Await.answer(
                DealProjection.apply(
                        StoreConnection.of(connection),
                        received(DealStory.deal().opened(START, "late", "A"))));
        tables.apply(DealStory.deal().opened(START, "late", "A").facts());
        assertThat(deals(reader)).isEqualTo(1);

        Await.answer(transaction.commit());
        Await.answer(connection.close());

        assertThat(deals(reader)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void an_answer_as_of_an_instant_is_that_of_a_system_stopped_then(long seed) {
        var process = "stopped-" + seed;
        var facts =
                Delivery.plain(RandomDeals.inStep(seed, process, DEALS)).stream()
                        .sorted(Comparator.comparing(Fact::occurredAt))
                        .toList();
        tables.publish(process);
        tables.apply(facts);
        for (var day : List.of(1, 20, 75, 140)) {
            var stop = START.plus(Duration.ofDays(day));
            try (var stopped = tables.emptyCopy()) {
                stopped.apply(facts.stream().filter(f -> !f.occurredAt().isAfter(stop)).toList());

                assertThat(Answers.of(view(tables, process), stop))
                        .isEqualTo(Answers.of(view(stopped, process), stop));
            }
        }
    }

    private static DealLogView view(ProjectedTables from, String process) {
        return new ReadDeals(from.pool()).view(process);
    }

    private static long deals(ReadDeals reader) {
        return reader.view("late").segments().getFirst().slots();
    }

    private static List<ReceivedEvent> received(DealStory story) {
        return story.facts().stream().map(Fact::fromKafka).map(ReceivedEvent::of).toList();
    }
}
