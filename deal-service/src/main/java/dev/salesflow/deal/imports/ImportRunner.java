package dev.salesflow.deal.imports;

import dev.salesflow.deal.process.list.ProcessVersionEntry;
import dev.salesflow.deal.process.list.ProcessVersions;
import dev.salesflow.events.process.ProcessStage;
import dev.salesflow.eventstore.EventStoreConfig;
import dev.salesflow.eventstore.relay.RelayWaker;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.sqlclient.Tuple;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Carries imports out, one after the other, on a thread of its own; continues after a restart what
/// was under way.
@ApplicationScoped
public class ImportRunner {

    private static final Logger LOG = Logger.getLogger(ImportRunner.class);
    private static final long PAUSE_MS = 1_000;
    private static final long WHILE_PUBLISHING_MS = 20;
    private static final String RUNNING =
            "select "
                    + DealImport.COLUMNS
                    + " from deal_import where state = 'RUNNING' order by started_at";
    private static final String IS_PUBLISHED =
            """
            select i.last_xid is null or not $2 or (
                select count(*) = $3 and bool_and(pg_visible_in_snapshot(i.last_xid, c.previous))
                from relay_cursor c)
            from deal_import i where i.import_id = $1
            """;
    private static final String LEAD =
            "select pg_try_advisory_xact_lock(hashtext('deal-import'), $1)";

    private final ImportDatabase database;
    private final ImportEnd end;
    private final ProcessVersions processes;
    private final RelayWaker relay;
    private final EventStoreConfig config;
    private final Semaphore wakeUps = new Semaphore(0);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("deal-imports").unstarted(this::work);
    private volatile boolean stopping;

    ImportRunner(
            ImportDatabase database,
            ImportEnd end,
            ProcessVersions processes,
            RelayWaker relay,
            EventStoreConfig config) {
        this.database = database;
        this.end = end;
        this.processes = processes;
        this.relay = relay;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        wake();
        thread.join(10_000);
    }

    /// Looks for a new import at once.
    public void wake() {
        wakeUps.release();
    }

    private void work() {
        while (!stopping) {
            var pause = PAUSE_MS;
            try {
                for (var running : running()) {
                    pause = WHILE_PUBLISHING_MS;
                    carryOn(running);
                }
            } catch (RuntimeException e) {
                LOG.warnf("imports will be continued: %s", e.getMessage());
                pause = PAUSE_MS;
            }
            pause(pause);
        }
    }

    private List<DealImport> running() {
        var found = new ArrayList<DealImport>();
        database.query(RUNNING, Tuple.tuple()).forEach(row -> found.add(DealImport.of(row)));
        return found;
    }

    /// Carries one import on under a lock, so that two processes of the service never work on the
    /// same one.
    private void carryOn(DealImport running) {
        database.inTransaction(lock -> {
            var mine = ImportDatabase.query(lock, LEAD, Tuple.of(running.id().hashCode()));
            return mine.iterator().next().getBoolean(0) && step(running);
        });
    }

    private boolean step(DealImport running) {
        return switch (running.phase()) {
            case STAGING -> new Staging(database, running).run(() -> stopping);
            case APPENDING -> append(running);
            case PUBLISHING -> isPublished(running) && end.done(running.id());
        };
    }

    private boolean append(DealImport running) {
        var version = process(running.mapping().process().key());
        var stages = version.stages.stream().map(ProcessStage::code).toList();
        var appended =
                new Appending(database, running, version.processVersion, stages)
                        .run(() -> stopping);
        relay.wake();
        return appended;
    }

    private ProcessVersionEntry process(String key) {
        try {
            var newest = VertxContextSupport.subscribeAndAwait(() -> processes.newest(key));
            return Objects.requireNonNull(newest, () -> "process " + key + " is gone");
        } catch (Throwable e) {
            throw new IllegalStateException("process " + key + " could not be read", e);
        }
    }

    private boolean isPublished(DealImport running) {
        var arguments =
                Tuple.of(running.id(), config.relay().enabled(), (long) config.relay().shards());
        return database.query(IS_PUBLISHED, arguments).iterator().next().getBoolean(0);
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
