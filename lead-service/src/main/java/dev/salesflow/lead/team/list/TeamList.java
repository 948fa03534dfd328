package dev.salesflow.lead.team.list;

import dev.salesflow.events.team.TeamEvent;
import dev.salesflow.eventstore.NewEvent;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.team.Team;
import dev.salesflow.servicekit.access.Directory;
import dev.salesflow.servicekit.list.ListDefinition;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/// The list of teams: what can be asked of it, and how it and the directory of access follow the
/// events.
public final class TeamList {

    private static final String IS_FORMED = "select 1 from team_entry where id = $1";

    /// What can be asked of the list, which is the same for all.
    public static final ListDefinition<TeamEntry> DEFINITION =
            new ListDefinition<>(
                    TeamEntry.class,
                    "id",
                    Set.of("name", "managerSubject"),
                    Set.of("name", "changedAt"),
                    "name",
                    null,
                    null);

    private TeamList() {}

    /// Whether there is a team of that id.
    public static Uni<Boolean> isFormed(StoreConnection connection, UUID teamId) {
        return connection.query(IS_FORMED, Tuple.of(teamId)).map(rows -> rows.size() > 0);
    }

    /// Brings the team's row and place in the directory to the state that stands at the version.
    public static Uni<Void> update(
            Mutiny.StatelessSession session,
            UUID teamId,
            Team team,
            int version,
            List<NewEvent> events) {
        return switch (team) {
            case Team.Unknown _ -> Uni.createFrom().voidItem();
            case Team.Formed formed -> {
                var entry = TeamEntry.of(teamId, formed, events.getLast().occurredAt());
                var listed =
                        version > events.size() ? session.update(entry) : session.insert(entry);
                var last = (TeamEvent) events.getLast().event();
                yield listed.chain(
                        () -> Directory.apply(StoreConnection.of(session), teamId, version, last));
            }
        };
    }
}
