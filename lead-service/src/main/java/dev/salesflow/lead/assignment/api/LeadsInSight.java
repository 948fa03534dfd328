package dev.salesflow.lead.assignment.api;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.api.RepeatedCommands;
import dev.salesflow.servicekit.access.Access;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Which of several leads the caller sees, by the owner and team that each has now.
@RequestScoped
public class LeadsInSight {

    private static final String PLACES =
            "select id, owner_id, team_id from lead_entry where id = any($1)";

    private final Access access;
    private final Pool pool;

    LeadsInSight(Access access, Pool pool) {
        this.access = access;
        this.pool = pool;
    }

    /// Those that there are and that the caller sees, and those to which the command was applied
    /// already.
    Uni<Set<UUID>> among(Collection<UUID> leadIds, CommandContext context) {
        return visible(leadIds)
                .chain(visible ->
                        RepeatedCommands.among(StoreConnection.of(pool), leadIds, context)
                                .map(done ->
                                        Stream.concat(visible.stream(), done.stream())
                                                .collect(toUnmodifiableSet())));
    }

    private Uni<Set<UUID>> visible(Collection<UUID> leadIds) {
        var ids = leadIds.toArray(UUID[]::new);
        return StoreConnection.of(pool)
                .query(PLACES, Tuple.of((Object) ids))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .filter(row -> access.sees(row.getUUID(1), row.getUUID(2)))
                                .map(row -> row.getUUID(0))
                                .collect(toUnmodifiableSet()));
    }
}
