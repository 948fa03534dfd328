package dev.salesflow.servicekit.imports;

import dev.salesflow.eventstore.PassingFailure;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Carries imports out, one after the other, on a thread of its own; continues after a restart what
/// was under way.
public class ImportRunner {

    private static final Logger LOG = Logger.getLogger(ImportRunner.class);
    private static final long LONGEST_PAUSE_MS = 1_000;
    private static final long SHORTEST_PAUSE_MS = 20;
    private static final long LONGEST_GOODBYE_MS = 10_000;
    private static final String RUNNING =
            "select import_id from {import} where state = 'RUNNING' order by started_at";

    /// The lock is held by a transaction that writes nothing, so it has no transaction id and holds
    /// up neither the relay nor vacuum. Should its connection be lost, another worker may start;
    /// the fences of the phases see to it that the first one then changes nothing.
    private static final String LEAD = "select pg_try_advisory_xact_lock(hashtext($2), $1)";

    private final ImportKind kind;
    private final ImportDatabase database;
    private final ImportSteps steps;
    private final ImportEnd end;
    private final Setbacks setbacks = new Setbacks();
    private final Semaphore wakeUps = new Semaphore(0);
    private final Thread thread;
    private volatile boolean stopping;

    /// A runner that rests until it is started.
    public ImportRunner(ImportKind kind, ImportDatabase database, ImportSteps steps) {
        this.kind = kind;
        this.database = database;
        this.steps = steps;
        this.end = new ImportEnd(kind, database);
        this.thread = Thread.ofPlatform().daemon().name(kind.name()).unstarted(this::work);
    }

    /// Begins to work, once.
    public void start() {
        thread.start();
    }

    /// Stops working, between two pages; what is under way is continued by the next process.
    public void stop() {
        stopping = true;
        wake();
        try {
            thread.join(LONGEST_GOODBYE_MS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Looks for a new import at once.
    public void wake() {
        wakeUps.release();
    }

    /// An import that has come on is looked at again soon, one that waits (for the relay, for a
    /// database) less and less often.
    private void work() {
        var pause = LONGEST_PAUSE_MS;
        while (!stopping) {
            pause = round() ? SHORTEST_PAUSE_MS : Math.min(2 * pause, LONGEST_PAUSE_MS);
            pause(pause);
        }
    }

    /// Carries every running import on; true when one of them came on.
    private boolean round() {
        var cameOn = false;
        try {
            for (var id : running()) {
                cameOn |= !setbacks.rests(id) && carryOn(id);
            }
        } catch (RuntimeException | Error e) {
            LOG.warnf(e, "imports will be continued");
        }
        return cameOn;
    }

    private List<UUID> running() {
        var found = new ArrayList<UUID>();
        database.query(kind.sql(RUNNING), Tuple.tuple()).forEach(row -> found.add(row.getUUID(0)));
        return found;
    }

    /// Carries one import on under a lock, so that two processes of the service do not work on the
    /// same one. Where it stands is read under the lock: another process may have come on with it.
    private boolean carryOn(UUID id) {
        return database.inTransaction(lock -> {
            var locked = ImportDatabase.query(lock, LEAD, Tuple.of(id.hashCode(), kind.name()));
            if (!locked.iterator().next().getBoolean(0)) {
                return false;
            }
            var running = RunningImport.find(lock, kind, id);
            return running != null && carryOn(running);
        });
    }

    private boolean carryOn(RunningImport running) {
        try {
            var cameOn = steps.next(running, () -> stopping);
            setbacks.forget(running.id());
            return cameOn;
        } catch (RuntimeException | Error e) {
            return sufferedSetback(running, e);
        }
    }

    /// Infrastructure that is away comes back. Anything else is a fault of ours or of what is
    /// stored: an import that meets it again and again is given up.
    private boolean sufferedSetback(RunningImport running, Throwable cause) {
        var id = running.id();
        if (stopping || PassingFailure.is(cause)) {
            LOG.warnf("import %s will be continued: %s", id, cause.getMessage());
            return false;
        }
        LOG.errorf(cause, "import %s broke off while %s", id, running.phase());
        if (!setbacks.isLast(running)) {
            return false;
        }
        setbacks.forget(id);
        return end.failed(
                id,
                "Something broke on our side while "
                        + running.phase()
                        + "; the log tells operators what. What is in stays in; the same file"
                        + " under a new Idempotency-Key adds the rest");
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
}
