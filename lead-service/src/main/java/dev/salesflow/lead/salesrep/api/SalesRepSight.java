package dev.salesflow.lead.salesrep.api;

import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.api.RepeatedCommands;
import dev.salesflow.lead.salesrep.list.SalesRepList;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/// Whether the caller sees a rep: every rep sees oneself and the team.
@RequestScoped
public class SalesRepSight {

    private final Access access;
    private final Pool pool;

    SalesRepSight(Access access, Pool pool) {
        this.access = access;
        this.pool = pool;
    }

    /// Fails with 404 unless there is such a rep within the caller's sight.
    public Uni<Void> require(UUID repId) {
        return SalesRepList.assignee(StoreConnection.of(pool), repId)
                .invoke(assignee -> {
                    if (assignee == null) {
                        throw Access.notFound();
                    }
                    access.requireSight(repId, assignee.teamId());
                })
                .replaceWithVoid();
    }

    /// The same for a command; one that is repeated gets through whatever it has done to the rep's
    /// team.
    public Uni<Void> require(UUID repId, CommandContext context) {
        return require(repId)
                .onFailure(ProblemException.class)
                .recoverWithUni(hidden ->
                        RepeatedCommands.passOver(
                                hidden, StoreConnection.of(pool), repId, context));
    }
}
