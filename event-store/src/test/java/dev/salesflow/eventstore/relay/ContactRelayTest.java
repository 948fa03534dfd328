package dev.salesflow.eventstore.relay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.eventstore.Await;
import dev.salesflow.eventstore.StoreDatabase;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContactRelayTest {

    private static final String KEEP =
            """
            insert into contact (contact_id, name)
            select gen_random_uuid(), 'Li Wei ' || number from generate_series(1, %d) number
            """;
    private static final String ERASE_LAST =
            """
            update contact set name = null, erased_at = now(), changed_by = pg_current_xact_id()
            where contact_id = (select contact_id from contact order by contact_id desc limit 1)
            """;
    private static final String MOVED =
            "select count(*) from contact_cursor where seen::text <> '1:1:'";

    private final List<List<ProducerRecord<String, byte[]>>> pages = new CopyOnWriteArrayList<>();
    private StoreDatabase database;

    @BeforeEach
    void createDatabase() {
        database = StoreDatabase.create();
    }

    @AfterEach
    void closeDatabase() throws Exception {
        database.close();
    }

    @Test
    void many_changed_people_go_out_once_page_by_page_in_order() {
        keep(2500);
        var relay = new ContactRelay(database.pool(), pages::add);
        var thread = start(relay);
        Await.until("all are published", () -> pages.size() == 3);
        keep(1);
        Await.until("one more is published", () -> pages.size() == 4);
        end(relay, thread);

        assertThat(pages).extracting(List::size).containsExactly(1000, 1000, 500, 1);
        assertThat(keys(pages.subList(0, 3))).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void who_is_erased_while_pages_go_out_follows_them_as_a_tombstone() {
        keep(2500);
        var relay = new ContactRelay(database.pool(), this::eraseDuringFirst);
        var thread = start(relay);
        Await.until("the tombstone is published", () -> pages.size() == 4);
        end(relay, thread);

        assertThat(pages).extracting(List::size).containsExactly(1000, 1000, 499, 1);
        assertThat(pages.getLast().getFirst().value()).isNull();
        assertThat(pages.subList(0, 3))
                .allSatisfy(page -> assertThat(page).allMatch(next -> next.value() != null));
    }

    @Test
    void after_a_page_that_fails_all_go_out_again() {
        keep(1500);
        var attempts = new AtomicInteger();
        var relay = new ContactRelay(database.pool(), page -> failSecond(attempts, page));
        var thread = start(relay);
        Await.until("all are published", () -> pages.size() == 3);
        end(relay, thread);

        assertThat(pages).extracting(List::size).containsExactly(1000, 1000, 500);
        assertThat(keys(pages.subList(1, 3))).doesNotHaveDuplicates();
        assertThat(database.number(MOVED)).isOne();
    }

    @Test
    void a_relay_that_is_stopped_ends_after_the_page_under_way() {
        keep(1500);
        var stopped = new CompletableFuture<ContactRelay>();
        var relay =
                new ContactRelay(
                        database.pool(),
                        page -> {
                            pages.add(page);
                            stopped.join().stop();
                        });
        stopped.complete(relay);
        var thread = start(relay);
        Await.until("the relay of contacts ends", () -> !thread.isAlive());

        assertThat(pages).hasSize(1);
        assertThat(database.number(MOVED)).isZero();
    }

    private void eraseDuringFirst(List<ProducerRecord<String, byte[]>> page) {
        if (pages.isEmpty()) {
            database.execute(ERASE_LAST);
        }
        pages.add(page);
    }

    private void failSecond(AtomicInteger attempts, List<ProducerRecord<String, byte[]>> page) {
        if (attempts.incrementAndGet() == 2) {
            throw new IllegalStateException("refused");
        }
        pages.add(page);
    }

    private void keep(int people) {
        database.execute(KEEP.formatted(people));
    }

    private static List<String> keys(List<List<ProducerRecord<String, byte[]>>> pages) {
        return pages.stream().flatMap(List::stream).map(ProducerRecord::key).toList();
    }

    private static Thread start(ContactRelay relay) {
        return Thread.ofPlatform().daemon().name("contacts under test").start(relay);
    }

    private static void end(ContactRelay relay, Thread thread) {
        relay.stop();
        Await.until("the relay of contacts ends", () -> !thread.isAlive());
    }
}
