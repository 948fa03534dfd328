package dev.salesflow.lead.scoring.rescoring;

import dev.salesflow.eventstore.PassingFailure;
import dev.salesflow.servicekit.imports.ImportDatabase;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Carries rescorings out, page by page, on a thread of its own; goes on after a restart with what
/// was under way. Of several processes one works on a rescoring, by an advisory lock.
@ApplicationScoped
public class RescoringRunner {

    private static final Logger LOG = Logger.getLogger(RescoringRunner.class);
    private static final long LONGEST_PAUSE_MS = 1_000;
    private static final String RUNNING =
            """
            select rescoring_id from lead_rescoring where state = 'RUNNING' order by started_at
            """;
    private static final String FIND =
            "select "
                    + Rescoring.COLUMNS
                    + " from lead_rescoring where rescoring_id = $1 and state = 'RUNNING'";

    /// Held by a transaction that writes nothing, so that it holds up neither the relay nor vacuum.
    /// Should its connection be lost, another worker may start; the fence of the pages sees to it
    /// that the first one then counts nothing.
    private static final String LOCK =
            "select pg_try_advisory_xact_lock(hashtext('lead-rescoring'), $1)";

    private final RescoringPages pages;
    private final ImportDatabase database;
    private final Semaphore wakeUps = new Semaphore(0);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("lead-rescorings").unstarted(this::work);
    private volatile boolean stopping;

    RescoringRunner(RescoringPages pages, ImportDatabase database) {
        this.pages = pages;
        this.database = database;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        wake();
        thread.join(10_000);
    }

    /// Looks for a new rescoring at once.
    public void wake() {
        wakeUps.release();
    }

    private void work() {
        while (!stopping) {
            if (!round()) {
                pause();
            }
        }
    }

    /// Carries every running rescoring on by a page; true when one of them came on.
    private boolean round() {
        var cameOn = false;
        try {
            for (var id : running()) {
                cameOn |= !stopping && carryOn(id);
            }
        } catch (RuntimeException e) {
            LOG.warnf("rescorings will be continued: %s", e.getMessage());
        }
        return cameOn;
    }

    private List<UUID> running() {
        var rows = database.query(RUNNING, Tuple.tuple());
        return StreamSupport.stream(rows.spliterator(), false).map(row -> row.getUUID(0)).toList();
    }

    /// Where the rescoring stands is read under the lock, as another process may have come on with
    /// it.
    private boolean carryOn(UUID id) {
        try {
            return database.inTransaction(lock -> carryOn(lock, id));
        } catch (RuntimeException e) {
            return sufferedSetback(id, e);
        }
    }

    private boolean carryOn(SqlConnection lock, UUID id) {
        var locked = ImportDatabase.query(lock, LOCK, Tuple.of(id.hashCode()));
        var isMine = locked.iterator().next().getBoolean(0);
        var found = isMine ? ImportDatabase.query(lock, FIND, Tuple.of(id)).iterator() : null;
        if (found == null || !found.hasNext()) {
            return false;
        }
        if (!pages.next(Rescoring.of(found.next()))) {
            end(id, RescoringState.DONE, null);
        }
        return true;
    }

    /// Infrastructure that is away comes back. Anything else is a fault of ours and is not tried
    /// again: a new rescoring goes on where this one stood, as leads that are rescored stay so.
    private boolean sufferedSetback(UUID id, RuntimeException cause) {
        if (stopping || PassingFailure.is(cause)) {
            LOG.warnf("rescoring %s will be continued: %s", id, cause.getMessage());
            return false;
        }
        LOG.errorf(cause, "rescoring %s broke off", id);
        end(
                id,
                RescoringState.FAILED,
                "Something broke on our side; the log tells operators what. Leads that are rescored"
                        + " stay so; a new rescoring does the others");
        return true;
    }

    private void end(UUID id, RescoringState state, @Nullable String failure) {
        database.query(RescoringEnd.END, RescoringEnd.arguments(id, state, failure));
    }

    private void pause() {
        try {
            if (wakeUps.tryAcquire(LONGEST_PAUSE_MS, TimeUnit.MILLISECONDS)) {
                wakeUps.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
