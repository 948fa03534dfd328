package dev.salesflow.lead.assignment.api;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.assignment.list.Workloads;
import dev.salesflow.lead.assignment.policy.AssignmentPolicies;
import dev.salesflow.lead.salesrep.api.SalesRepSight;
import dev.salesflow.servicekit.access.Access;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// `/api/v1/sales-reps/{id}/workload`: how much a rep works on.
@Path("/api/v1/sales-reps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sales reps")
public class WorkloadResource {

    private final SalesRepSight sight;
    private final AssignmentPolicies policies;
    private final Pool pool;

    WorkloadResource(SalesRepSight sight, AssignmentPolicies policies, Pool pool) {
        this.sight = sight;
        this.policies = policies;
        this.pool = pool;
    }

    @GET
    @Path("{id}/workload")
    @Operation(
            operationId = "getSalesRepWorkload",
            summary = "How many leads and key leads the rep has, and how many the rep may have")
    @APIResponse(responseCode = "200", description = "What the rep has and may have")
    @APIResponse(responseCode = "404", description = "No such rep within sight")
    public Uni<WorkloadView> workload(@PathParam("id") UUID id) {
        var connection = StoreConnection.of(pool);
        return sight.require(id)
                .chain(() -> policies.newest(connection))
                .chain(policy ->
                        Workloads.of(connection, id)
                                .map(workload -> {
                                    if (workload == null) {
                                        throw Access.notFound();
                                    }
                                    var focusLimit = policy.content().focusLimit();
                                    return WorkloadView.of(id, workload, focusLimit);
                                }));
    }
}
