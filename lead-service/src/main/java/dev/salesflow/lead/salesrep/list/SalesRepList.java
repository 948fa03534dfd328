package dev.salesflow.lead.salesrep.list;

import dev.salesflow.events.salesrep.SalesRepEvent;
import dev.salesflow.events.salesrep.SalesRole;
import dev.salesflow.eventstore.NewEvent;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.salesrep.Assignee;
import dev.salesflow.lead.salesrep.SalesRep;
import dev.salesflow.servicekit.access.Directory;
import dev.salesflow.servicekit.list.ListDefinition;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/// The register of sales reps: what can be asked of it, and how it and the directory of access
/// follow the events.
public final class SalesRepList {

    private static final String ASSIGNEE =
            "select role, team_id, departed from sales_rep_entry where id = $1";
    private static final String HOLDER =
            "select id from sales_rep_entry where subject = $1 and not departed";
    private static final String WORKING_ON =
            """
            select id from sales_rep_entry
            where ($1::text[] is null or territories && $1) and ($2::text[] is null or brands && $2)
            """;

    /// What can be asked of the list; a rep is its own owner.
    public static final ListDefinition<SalesRepEntry> DEFINITION =
            new ListDefinition<>(
                    SalesRepEntry.class,
                    "id",
                    Set.of("subject", "role", "teamId", "departed"),
                    Set.of("subject", "changedAt"),
                    "subject",
                    "id",
                    "teamId");

    private SalesRepList() {}

    /// What work can be given to the rep; absent when there is none of that id.
    public static Uni<@Nullable Assignee> assignee(StoreConnection connection, UUID repId) {
        return connection
                .query(ASSIGNEE, Tuple.of(repId))
                .map(rows -> {
                    for (var row : rows) {
                        return new Assignee(
                                SalesRole.valueOf(row.getString(0)),
                                row.getUUID(1),
                                row.getBoolean(2));
                    }
                    return null;
                });
    }

    /// The rep at work who has the account; absent when none has.
    public static Uni<@Nullable UUID> holderOf(StoreConnection connection, String subject) {
        return connection
                .query(HOLDER, Tuple.of(subject))
                .map(rows -> {
                    for (var row : rows) {
                        return row.getUUID(0);
                    }
                    return null;
                });
    }

    /// The reps who work on any of the territories and any of the brands; where none is named, any
    /// will do.
    public static Uni<List<UUID>> workingOn(
            StoreConnection connection, List<String> territories, List<String> brands) {
        return connection
                .query(WORKING_ON, Tuple.of(names(territories), names(brands)))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> row.getUUID(0))
                                .toList());
    }

    private static @Nullable Object names(List<String> names) {
        return names.isEmpty() ? null : names.toArray(String[]::new);
    }

    /// Brings the rep's row and place in the directory to the state that stands at the version.
    public static Uni<Void> update(
            Mutiny.StatelessSession session,
            UUID repId,
            SalesRep rep,
            int version,
            List<NewEvent> events) {
        return switch (rep) {
            case SalesRep.Unknown _ -> Uni.createFrom().voidItem();
            case SalesRep.Registered registered -> {
                var entry = SalesRepEntry.of(repId, registered, events.getLast().occurredAt());
                var listed =
                        version > events.size() ? session.update(entry) : session.insert(entry);
                var last = (SalesRepEvent) events.getLast().event();
                yield listed.chain(
                        () -> Directory.apply(StoreConnection.of(session), repId, version, last));
            }
        };
    }
}
