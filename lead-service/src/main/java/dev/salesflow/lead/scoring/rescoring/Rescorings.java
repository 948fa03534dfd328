package dev.salesflow.lead.scoring.rescoring;

import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.Commands;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.lead.scoring.basis.ScoringBases;
import dev.salesflow.lead.scoring.basis.ScoringBasis;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Starts, reads and cancels rescorings.
@ApplicationScoped
public class Rescorings {

    /// The kind under which rescorings are listed as long work.
    public static final String KIND = "LEAD_RESCORING";

    /// Where rescorings are found.
    public static final String PLACE = "/api/v1/ideal-customer-profiles/rescorings/";

    private static final String START =
            """
            insert into lead_rescoring
              (rescoring_id, request, model_version, profile_version, started_by, started_at, leads)
            select $1::uuid, $2::text, $3::int, $4::int, $5::text, $6::timestamptz, count(*)
            from lead_entry where state in ('OPEN', 'QUALIFIED') and captured_at <= $6
            on conflict (rescoring_id) do nothing
            """;
    private static final String LIST =
            """
            insert into operation
              (operation_id, kind, state, started_by, started_at, changed_at, location)
            values ($1, $2, 'RUNNING', $3, $4, $4, $5) on conflict do nothing
            """;
    private static final String REQUEST =
            "select request from lead_rescoring where rescoring_id = $1";
    private static final String FIND =
            "select " + Rescoring.COLUMNS + " from lead_rescoring where rescoring_id = $1";

    private final Commands commands;
    private final ScoringBases bases;
    private final RescoringRunner runner;
    private final Pool pool;

    Rescorings(Commands commands, ScoringBases bases, RescoringRunner runner, Pool pool) {
        this.commands = commands;
        this.bases = bases;
        this.runner = runner;
        this.pool = pool;
    }

    /// The id of the rescoring that a request starts.
    public static UUID id(CommandContext context) {
        return StreamIds.created("rescoring", context);
    }

    /// Starts a rescoring by a version of the model, the newest one when none is named, and by the
    /// profile of the path; fails with a 422 problem when there is no such version. False when the
    /// key was used for another request.
    public Uni<Boolean> start(
            @Nullable Integer modelVersion, int profileVersion, CommandContext context) {
        return commands.inTransaction(
                        session -> {
                            var connection = StoreConnection.of(session);
                            return earlier(connection, context)
                                    .chain(earlier ->
                                            earlier == null
                                                    ? bases.findByPath(
                                                                    connection,
                                                                    modelVersion,
                                                                    profileVersion)
                                                            .chain(basis ->
                                                                    start(
                                                                            connection,
                                                                            basis,
                                                                            context))
                                                    : Uni.createFrom().item(earlier));
                        })
                .invoke(runner::wake);
    }

    /// The rescoring as it stands; null when there is none.
    public Uni<@Nullable Rescoring> find(UUID id) {
        return StoreConnection.of(pool)
                .query(FIND, Tuple.of(id))
                .map(rows -> rows.size() == 0 ? null : Rescoring.of(rows.iterator().next()));
    }

    /// Stops a rescoring; leads that are rescored stay so. One that has ended stays as it is.
    public Uni<Void> cancel(UUID id) {
        var end = RescoringEnd.arguments(id, RescoringState.CANCELLED, null);
        return StoreConnection.of(pool).query(RescoringEnd.END, end).replaceWithVoid();
    }

    private static Uni<Boolean> start(
            StoreConnection connection, ScoringBasis basis, CommandContext context) {
        var id = id(context);
        var now = context.now().atOffset(ZoneOffset.UTC);
        var rescoring =
                Tuple.of(
                        id,
                        context.payloadHash(),
                        basis.model().number(),
                        basis.profile().number(),
                        context.actor(),
                        now);
        var operation = Tuple.of(id, KIND, context.actor(), now, PLACE + id);
        return connection
                .query(START, rescoring)
                .chain(() -> connection.query(LIST, operation))
                .chain(() -> earlier(connection, context))
                .map(Boolean.TRUE::equals);
    }

    /// Whether a rescoring of the key was the same request; absent when there is none.
    private static Uni<@Nullable Boolean> earlier(
            StoreConnection connection, CommandContext context) {
        return connection
                .query(REQUEST, Tuple.of(id(context)))
                .map(rows -> sameRequest(rows, context));
    }

    private static @Nullable Boolean sameRequest(RowSet<Row> rows, CommandContext context) {
        return rows.size() == 0
                ? null
                : (Boolean) rows.iterator().next().getString(0).equals(context.payloadHash());
    }
}
