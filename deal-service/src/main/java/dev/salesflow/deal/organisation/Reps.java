package dev.salesflow.deal.organisation;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Looks sales reps up in the copy of the organisation.
@ApplicationScoped
public class Reps {

    /// No rep of that id works here.
    static final ProblemKind UNKNOWN_REP =
            new ProblemKind(422, "UNKNOWN_REP", "There is no such sales rep", "没有该销售人员");

    private static final String TEAM =
            "select team_id from directory_rep where rep_id = $1 and not departed";

    private final Pool pool;

    Reps(Pool pool) {
        this.pool = pool;
    }

    /// The team of a rep who is here; fails with a 422 problem at `pointer` otherwise.
    public Uni<UUID> teamOf(UUID repId, String pointer) {
        return StoreConnection.of(pool)
                .query(TEAM, Tuple.of(repId))
                .map(rows -> {
                    for (var row : rows) {
                        return row.getUUID(0);
                    }
                    throw unknown(repId, pointer);
                });
    }

    private static ProblemException unknown(UUID repId, String pointer) {
        var detail = repId + " is no sales rep, or has left; see GET /api/v1/sales-reps";
        return new ProblemException(
                Problem.of(
                        UNKNOWN_REP,
                        detail,
                        List.of(new FieldError(pointer, UNKNOWN_REP.code(), detail))));
    }
}
