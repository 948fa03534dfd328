package dev.salesflow.eventstore.relay;

import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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

    /// Carries what is waiting, in one transaction; may block, as the thread is the relay's own.
    abstract void carry(SqlConnection connection);

    /// Returns when all records are acknowledged.
    final void publish(List<ProducerRecord<String, byte[]>> records) {
        publisher.publish(records);
    }

    final boolean isStopping() {
        return stopping;
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
                carryInTransaction();
            } catch (RuntimeException e) {
                LOG.warnf(
                        "%s will try again: %s", getClass().getSimpleName(), Relay.rootMessage(e));
            }
            pause();
        }
    }

    private void carryInTransaction() {
        var connection = RelayCursor.answer(pool.getConnection());
        try {
            var transaction = RelayCursor.answer(connection.begin());
            carry(connection);
            RelayCursor.answer(transaction.commit());
        } finally {
            connection.close(); // rolls back what is not committed
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
