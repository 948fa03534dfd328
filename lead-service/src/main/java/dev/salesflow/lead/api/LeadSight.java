package dev.salesflow.lead.api;

import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/// Whether the caller sees a lead, by the owner and team that it has now.
@RequestScoped
public class LeadSight {

    private static final String PLACE = "select owner_id, team_id from lead_entry where id = $1";

    private final Access access;
    private final Pool pool;

    LeadSight(Access access, Pool pool) {
        this.access = access;
        this.pool = pool;
    }

    /// Fails with 404 unless there is such a lead within the caller's sight.
    public Uni<Void> require(UUID leadId) {
        return StoreConnection.of(pool)
                .query(PLACE, Tuple.of(leadId))
                .invoke(rows -> {
                    if (rows.size() == 0) {
                        throw Access.notFound();
                    }
                    var place = rows.iterator().next();
                    access.requireSight(place.getUUID(0), place.getUUID(1));
                })
                .replaceWithVoid();
    }

    /// The same for a command; one that is repeated gets through whatever it has done to the lead's
    /// owner and team.
    public Uni<Void> require(UUID leadId, CommandContext context) {
        return require(leadId)
                .onFailure(ProblemException.class)
                .recoverWithUni(hidden ->
                        RepeatedCommands.passOver(
                                hidden, StoreConnection.of(pool), leadId, context));
    }
}
