package dev.salesflow.lead.salesrep.list;

import dev.salesflow.eventstore.StoreConnection;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Who of some reps is registered and has not left.
public final class RepsAtWork {

    private static final String AT_WORK =
            "select id from sales_rep_entry where id = any($1::uuid[]) and not departed";

    private RepsAtWork() {}

    /// Those of the reps who are at work.
    public static Uni<Set<UUID>> among(StoreConnection connection, Collection<UUID> repIds) {
        if (repIds.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        return connection
                .query(AT_WORK, Tuple.of((Object) repIds.toArray(UUID[]::new)))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> row.getUUID(0))
                                .collect(Collectors.toUnmodifiableSet()));
    }
}
