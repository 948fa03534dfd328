package dev.salesflow.lead.api;

import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.StoreConnection;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Tells repeated commands from new ones. A command may take an object out of its caller's sight,
/// as a release does; its repeat gets the first answer all the same. The command id follows from
/// the caller, so nobody is shown what somebody else has done.
public final class RepeatedCommands {

    private static final String DONE =
            "select distinct stream_id from event where stream_id = any($1) and command_id = $2";

    private RepeatedCommands() {}

    /// Those of the streams to which the command has appended already.
    public static Uni<Set<UUID>> among(
            StoreConnection connection, Collection<UUID> streamIds, CommandContext context) {
        var ids = streamIds.toArray(UUID[]::new);
        return connection
                .query(DONE, Tuple.of(ids, context.commandId()))
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> row.getUUID(0))
                                .collect(Collectors.toUnmodifiableSet()));
    }

    /// Passes over why an object is hidden when the command was carried out on it already.
    public static Uni<Void> passOver(
            Throwable hidden, StoreConnection connection, UUID streamId, CommandContext context) {
        return among(connection, List.of(streamId), context)
                .chain(done ->
                        done.isEmpty()
                                ? Uni.createFrom().failure(hidden)
                                : Uni.createFrom().voidItem());
    }
}
