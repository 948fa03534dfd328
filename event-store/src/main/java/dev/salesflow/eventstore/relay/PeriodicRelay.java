package dev.salesflow.eventstore.relay;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;

/// Carries rows that are not events to Kafka, again and again, until stopped. Repeats are harmless
/// to its readers.
abstract sealed class PeriodicRelay implements Runnable permits ContactRelay, DeadLetterRelay {

    private static final Logger LOG = Logger.getLogger(PeriodicRelay.class);

    private final Pool pool;
    private final EventPublisher publisher;
    private final long pauseMilliseconds;
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile boolean stopping;

    PeriodicRelay(Pool pool, EventPublisher publisher, long pauseMilliseconds) {
        this.pool = pool;
        this.publisher = publisher;
        this.pauseMilliseconds = pauseMilliseconds;
    }

    /// Carries what is waiting, in one transaction.
    abstract Future<Void> carry(SqlConnection connection);

    /// Publishes off the event loop, which must not wait for Kafka; completes when all records are
    /// acknowledged.
    final Future<Void> publish(List<ProducerRecord<String, byte[]>> records) {
        return Vertx.currentContext()
                .executeBlocking(() -> {
                    publisher.publish(records);
                    return null;
                });
    }

    final void wake() {
        if (wakeUps.availablePermits() == 0) {
            wakeUps.release();
        }
    }

    final void stop() {
        stopping = true;
        wake();
    }

    @Override
    public final void run() {
        while (!stopping) {
            try {
                Function<SqlConnection, Future<Void>> work = this::carry;
                pool.withTransaction(work)
                        .toCompletionStage()
                        .toCompletableFuture()
                        .get(60, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (Exception e) {
                LOG.warnf("%s will try again: %s", getClass().getSimpleName(), e.getMessage());
            }
            pause();
        }
    }

    private void pause() {
        try {
            if (wakeUps.tryAcquire(pauseMilliseconds, TimeUnit.MILLISECONDS)) {
                wakeUps.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
