package dev.salesflow.deal.imports;

import dev.salesflow.deal.process.list.ProcessVersionEntry;
import dev.salesflow.deal.process.list.ProcessVersions;
import dev.salesflow.eventstore.EventStoreConfig;
import dev.salesflow.eventstore.StreamKey;
import dev.salesflow.eventstore.relay.RelayWaker;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Does what comes next for an import, by its phase.
@ApplicationScoped
class ImportSteps {

    /// No shard has an event left to publish that is as old as the last one of the import. The
    /// cursor of a shard without events stands still, so where it stands is not enough to know.
    private static final String IS_PUBLISHED =
            """
            select i.last_xid is null or not $2 or (
                select count(*) = $3::int and bool_and(not exists (
                    select from event e
                    where e.xid between pg_snapshot_xmin(c.previous) and i.last_xid
                      and not pg_visible_in_snapshot(e.xid, c.previous)
                      and e.slice >= $4::int * c.shard / $3::int
                      and e.slice < $4::int * (c.shard + 1) / $3::int))
                from relay_cursor c where c.shard < $3::int)
            from deal_import i where i.import_id = $1
            """;

    private final ImportDatabase database;
    private final ImportEnd end;
    private final ProcessVersions processes;
    private final RelayWaker relay;
    private final EventStoreConfig config;

    ImportSteps(
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

    /// Takes an import to its next phase or to its end; false when it stays where it is.
    boolean next(DealImport running, BooleanSupplier stopping) {
        return switch (running.phase()) {
            case STAGING -> new Staging(database, running).run(stopping);
            case APPENDING -> append(running, stopping);
            case PUBLISHING -> isPublished(running) && end.done(running.id());
        };
    }

    private boolean append(DealImport running, BooleanSupplier stopping) {
        var mapping = running.mapping();
        var key = mapping.process().key();
        var newest = newest(key);
        var process = newest == null ? null : ProcessStages.of(newest);
        if (process == null || !process.hold(mapping.stages())) {
            return end.failed(
                    running.id(),
                    "Process '"
                            + key
                            + "' no longer has the stages of the mapping; send the file again with"
                            + " those it has");
        }
        var appended =
                new Appending(database, running, process.version(), process.codes()).run(stopping);
        relay.wake();
        return appended;
    }

    private @Nullable ProcessVersionEntry newest(String key) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> processes.newest(key));
        } catch (Throwable e) {
            throw new IllegalStateException("process " + key + " could not be read", e);
        }
    }

    private boolean isPublished(DealImport running) {
        var relay = config.relay();
        var arguments = Tuple.of(running.id(), relay.enabled(), relay.shards(), StreamKey.SLICES);
        return database.query(IS_PUBLISHED, arguments).iterator().next().getBoolean(0);
    }
}
