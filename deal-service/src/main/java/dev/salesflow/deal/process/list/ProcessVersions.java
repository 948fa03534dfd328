package dev.salesflow.deal.process.list;

import dev.salesflow.deal.process.SalesProcess;
import dev.salesflow.eventstore.NewEvent;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.servicekit.list.ListDefinition;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/// The rows of all process versions: read, and brought up to date with every publication.
@ApplicationScoped
public class ProcessVersions {

    /// What can be asked of the list.
    public static final ListDefinition<ProcessVersionEntry> LIST =
            new ListDefinition<>(
                    ProcessVersionEntry.class,
                    "id",
                    Set.of("processKey", "processVersion", "newest"),
                    Set.of("processKey", "publishedAt", "name"),
                    "processKey",
                    null,
                    null);

    private static final String OUTDATE =
            "update sales_process_version set newest = false where process_key = $1 and newest";

    private final Mutiny.SessionFactory sessions;

    ProcessVersions(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /// A version of a process; empty when there is none.
    public Uni<@Nullable ProcessVersionEntry> find(String key, int version) {
        return sessions.withStatelessSession(
                session -> session.get(ProcessVersionEntry.class, rowId(key, version)));
    }

    /// The newest version of a process; empty when the key is unknown.
    public Uni<@Nullable ProcessVersionEntry> newest(String key) {
        return sessions.withStatelessSession(session -> newest(session, key));
    }

    /// The newest version of a process, within a transaction; empty when the key is unknown.
    public static Uni<@Nullable ProcessVersionEntry> newest(
            Mutiny.StatelessSession session, String key) {
        return session.createSelectionQuery(
                        "from ProcessVersionEntry p where p.processKey = :key and p.newest = true",
                        ProcessVersionEntry.class)
                .setParameter("key", key)
                .getSingleResultOrNull();
    }

    /// Adds the row of a version that is being published.
    public static Uni<Void> update(
            Mutiny.StatelessSession session,
            UUID streamId,
            SalesProcess state,
            int version,
            List<NewEvent> events) {
        return switch (state) {
            case SalesProcess.Unknown _ -> Uni.createFrom().voidItem();
            case SalesProcess.Published process ->
                    StoreConnection.of(session)
                            .query(OUTDATE, Tuple.of(process.key()))
                            .chain(() -> session.insert(row(process, events.getLast())));
        };
    }

    private static ProcessVersionEntry row(SalesProcess.Published process, NewEvent published) {
        var row = new ProcessVersionEntry();
        row.id = rowId(process.key(), process.version());
        row.processKey = process.key();
        row.processVersion = process.version();
        row.newest = true;
        row.name = process.name();
        row.nameZh = process.nameZh();
        row.stages = process.stages();
        row.publishedAt = published.occurredAt();
        return row;
    }

    private static UUID rowId(String key, int version) {
        return StreamIds.of("sales-process-version", key + "/" + version);
    }
}
