package dev.salesflow.servicekit.access;

import dev.salesflow.events.salesrep.SalesRepEvent;
import dev.salesflow.events.team.TeamEvent;
import dev.salesflow.eventstore.StoreConnection;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.util.HashSet;
import java.util.UUID;

/// The sales organisation as a service knows it: which account is which rep, and who manages which
/// team. lead-service owns these facts and writes them with its events; the others copy them from
/// the topics.
public final class Directory {

    private static final String PLACE =
            """
            select r.rep_id, r.team_id from directory_rep r where r.subject = $1 and not r.departed
            union all select null, t.team_id from directory_team t where t.manager_subject = $1
            """;
    private static final String PUT_REP =
            """
            insert into directory_rep (rep_id, subject, team_id, version) values ($1, $2, $3, $4)
            on conflict (rep_id) do nothing
            """;
    private static final String MOVE_REP =
            "update directory_rep set team_id = $2, version = $3"
                    + " where rep_id = $1 and version < $3";
    private static final String DROP_REP =
            "update directory_rep set departed = true, version = $2"
                    + " where rep_id = $1 and version < $2";
    private static final String PUT_TEAM =
            """
            insert into directory_team (team_id, name, manager_subject, version) values ($1, $2, $3, $4)
            on conflict (team_id) do update set name = excluded.name,
              manager_subject = excluded.manager_subject, version = excluded.version
              where directory_team.version < excluded.version
            """;

    private Directory() {}

    /// The place of an account in the organisation.
    static Uni<Membership> place(StoreConnection connection, String subject) {
        return connection
                .query(PLACE, Tuple.of(subject))
                .map(rows -> {
                    UUID rep = null;
                    var teams = new HashSet<UUID>();
                    for (var row : rows) {
                        rep = row.getUUID(0) == null ? rep : row.getUUID(0);
                        teams.add(row.getUUID(1));
                    }
                    return new Membership(rep, teams);
                });
    }

    /// Brings the directory up to a rep's event; a repeat changes nothing.
    public static Uni<Void> apply(
            StoreConnection connection, UUID repId, int version, SalesRepEvent event) {
        return switch (event) {
            case SalesRepEvent.SalesRepRegistered e ->
                    run(connection, PUT_REP, Tuple.of(repId, e.subject(), e.teamId(), version));
            case SalesRepEvent.SalesRepReassigned e ->
                    run(connection, MOVE_REP, Tuple.of(repId, e.teamId(), version));
            case SalesRepEvent.SalesRepDeparted _ ->
                    run(connection, DROP_REP, Tuple.of(repId, version));
        };
    }

    /// Brings the directory up to a team's event; a repeat changes nothing.
    public static Uni<Void> apply(
            StoreConnection connection, UUID teamId, int version, TeamEvent event) {
        return switch (event) {
            case TeamEvent.TeamFormed e ->
                    run(
                            connection,
                            PUT_TEAM,
                            Tuple.of(teamId, e.name(), e.managerSubject(), version));
            case TeamEvent.TeamChanged e ->
                    run(
                            connection,
                            PUT_TEAM,
                            Tuple.of(teamId, e.name(), e.managerSubject(), version));
        };
    }

    private static Uni<Void> run(StoreConnection connection, String sql, Tuple arguments) {
        return connection.query(sql, arguments).replaceWithVoid();
    }
}
