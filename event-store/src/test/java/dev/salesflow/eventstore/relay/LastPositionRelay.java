package dev.salesflow.eventstore.relay;

import dev.salesflow.eventstore.Await;
import dev.salesflow.eventstore.StoreDatabase;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;

/// The obvious cursor, which loses whatever commits late; planted to see that the oracle notices.
final class LastPositionRelay implements AutoCloseable {

    private static final String PAGE =
            "select "
                    + RelayPage.Entry.COLUMNS
                    + " from event where position > $1 order by position limit "
                    + RelayPage.LIMIT;

    private final Pool pool;
    private final CloudEvents cloudEvents;
    private final RecordingPublisher publisher;
    private final Thread thread;
    private volatile boolean stopping;
    private volatile long last;

    LastPositionRelay(StoreDatabase database, RecordingPublisher publisher) {
        this.pool = database.newPool(1);
        this.cloudEvents = new CloudEvents(RunningRelay.sourceOf(database));
        this.publisher = publisher;
        this.thread = Thread.ofPlatform().daemon().name("planted relay").start(this::run);
    }

    long last() {
        return last;
    }

    private void run() {
        while (!stopping) {
            var rows = Await.answer(pool.preparedQuery(PAGE).execute(Tuple.of(last)));
            var entries = new ArrayList<RelayPage.Entry>();
            rows.forEach(row -> entries.add(RelayPage.Entry.of(row)));
            if (!entries.isEmpty()) {
                var page = new RelayPage(entries);
                publisher.publish(cloudEvents.records(page));
                last = page.lastPosition();
            }
        }
    }

    @Override
    public void close() {
        stopping = true;
        Await.until("the planted relay ends", () -> !thread.isAlive());
    }
}
