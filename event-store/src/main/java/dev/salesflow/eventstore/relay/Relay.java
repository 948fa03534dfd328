package dev.salesflow.eventstore.relay;

import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Publishes committed events of one shard, in stream order, at least once, while it leads.
///
/// A failure repeats the page that was under way: duplicates, never loss or reordering. Memory is
/// bounded by one page.
public final class Relay implements RelayWaker, Runnable {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final long SHORTEST_PAUSE_MS = 5;

    /// Under load a short page waits for company: each page costs a snapshot, a plan, a request to
    /// Kafka and a commit, whatever its size.
    private static final long BETWEEN_SHORT_PAGES_MS = 15;

    private static final long LONGEST_PAUSE_MS = 100;
    private static final long AFTER_FAILURE_MS = 500;

    private final Pool pool;
    private final RelayShard shard;
    private final CloudEvents cloudEvents;
    private final EventPublisher publisher;
    private final Semaphore wakeUps = new Semaphore(0);
    private final AtomicLong published = new AtomicLong();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean stopping;
    private volatile boolean leading;

    /// @param pool of the service's database
    /// @param shard the streams to publish
    /// @param source the CloudEvents source, such as `/deal-service`
    /// @param publisher sends and awaits acknowledgement
    public Relay(Pool pool, RelayShard shard, String source, EventPublisher publisher) {
        this.pool = pool;
        this.shard = shard;
        this.cloudEvents = new CloudEvents(source);
        this.publisher = publisher;
    }

    @Override
    public void wake() {
        if (wakeUps.availablePermits() == 0) {
            wakeUps.release();
        }
    }

    /// Ends [#run] after the page under way.
    public void stop() {
        stopping = true;
        stopped.countDown();
        wake();
    }

    /// Whether this relay believes it leads its shard.
    public boolean isLeading() {
        return leading;
    }

    /// Events acknowledged by Kafka since the start, repeats included.
    public long published() {
        return published.get();
    }

    /// Leads and publishes until stopped; starts over from the stored cursor after any failure.
    @Override
    public void run() {
        while (!stopping) {
            try {
                leadOnce();
            } catch (RuntimeException e) {
                LOG.warnf("relay of shard %d starts over: %s", shard.number(), rootMessage(e));
            }
            leading = false;
            pause(AFTER_FAILURE_MS);
        }
    }

    private void leadOnce() {
        var connection = connect();
        try {
            var cursor = RelayCursor.lead(connection, shard);
            if (cursor != null) {
                leading = true;
                lead(cursor);
            }
        } finally {
            connection.close();
        }
    }

    private void lead(RelayCursor cursor) {
        try {
            publishWhileLeading(cursor);
        } finally {
            cursor.resign();
        }
    }

    private void publishWhileLeading(RelayCursor cursor) {
        var pause = SHORTEST_PAUSE_MS;
        while (!stopping) {
            var page = cursor.next();
            if (page.entries().isEmpty()) {
                pause(pause);
                pause = Math.min(LONGEST_PAUSE_MS, pause * 2);
                continue;
            }
            publisher.publish(cloudEvents.records(page));
            published.addAndGet(page.entries().size());
            if (!cursor.moveBehind(page)) {
                LOG.warnf("relay of shard %d was deposed by a newer leader", shard.number());
                return;
            }
            pause = SHORTEST_PAUSE_MS;
            if (!page.isFull()) {
                gather();
            }
        }
    }

    private void gather() {
        try {
            stopped.await(BETWEEN_SHORT_PAGES_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }

    private SqlConnection connect() {
        try {
            return pool.getConnection()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RelayInterrupted("relay is stopping", e);
        } catch (Exception e) {
            throw new RelayInterrupted("no database connection for the relay", e);
        }
    }

    private void pause(long milliseconds) {
        try {
            if (wakeUps.tryAcquire(milliseconds, TimeUnit.MILLISECONDS)) {
                wakeUps.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }

    static @Nullable String rootMessage(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.toString();
    }
}
