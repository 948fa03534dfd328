package dev.salesflow.eventstore.inbox;

import dev.salesflow.events.team.TeamEvent;
import dev.salesflow.eventstore.Await;
import dev.salesflow.eventstore.EventStore;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.StoreDatabase;
import dev.salesflow.eventstore.StoredEvent;
import dev.salesflow.eventstore.Teams;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/// A consumer's view of teams that shows every effect that is lost, doubled or out of order.
///
/// @param version of the latest event
/// @param name after it
/// @param effects how many events were applied
/// @param inOrder whether each was the next of its stream
record TeamView(int version, String name, int effects, boolean inOrder) {

    static final String TABLE =
            """
            create table team_view (
              id uuid primary key, version int, name text, effects int, in_order boolean)
            """;

    private static final String APPLY =
            """
            insert into team_view values ($1, $2, $3, 1, $2 = 1) on conflict (id) do update set
              version = excluded.version, name = excluded.name, effects = team_view.effects + 1,
              in_order = team_view.in_order and excluded.version = team_view.version + 1
            """;

    /// Applies each event by itself; never asks whether it has seen it, so that repeats show.
    static Uni<Void> apply(Mutiny.StatelessSession session, List<ReceivedEvent> received) {
        var connection = StoreConnection.of(session);
        var effect = Uni.createFrom().voidItem();
        for (var next : received) {
            var name = Teams.nameIn((TeamEvent) next.event());
            var arguments = Tuple.of(next.streamId(), next.version(), name);
            effect = effect.chain(() -> connection.query(APPLY, arguments).replaceWithVoid());
        }
        return effect;
    }

    /// The views as they stand in the database.
    static Map<UUID, TeamView> all(StoreDatabase database) {
        var views = new HashMap<UUID, TeamView>();
        database.rows("select id, version, name, effects, in_order from team_view")
                .forEach(row ->
                        views.put(
                                row.getUUID(0),
                                new TeamView(
                                        row.getInteger(1),
                                        row.getString(2),
                                        row.getInteger(3),
                                        row.getBoolean(4))));
        return views;
    }

    /// The views as they follow from the log.
    static Map<UUID, TeamView> foldOfTheLog(StoreDatabase database) {
        var views = new HashMap<UUID, TeamView>();
        for (var stored : Await.answer(EventStore.page(database.store(), 0, 100_000))) {
            views.merge(stored.streamId(), first(stored), (before, next) -> before.then(next));
        }
        return views;
    }

    private static TeamView first(StoredEvent stored) {
        var name = Teams.nameIn((TeamEvent) stored.event());
        return new TeamView(stored.version(), name, 1, true);
    }

    private TeamView then(TeamView next) {
        return new TeamView(next.version, next.name, effects + 1, true);
    }
}
