package dev.salesflow.lead.merge.list;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.assignment.Assignment;
import dev.salesflow.lead.assignment.AssignmentDecider;
import dev.salesflow.lead.assignment.OwnerLoad;
import dev.salesflow.lead.assignment.Workload;
import dev.salesflow.lead.assignment.list.Workloads;
import dev.salesflow.lead.assignment.policy.AssignmentPolicies;
import dev.salesflow.lead.merge.MergedOwner;
import dev.salesflow.lead.salesrep.list.SalesRepList;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Finds the owner who goes on with the lead that goes on for a merged one: whoever works on the
/// merged lead and has not left.
@ApplicationScoped
public class MergedOwners {

    private final AssignmentPolicies policies;

    MergedOwners(AssignmentPolicies policies) {
        this.policies = policies;
    }

    /// How what a rep works on is counted.
    @FunctionalInterface
    private interface Count {
        Uni<@Nullable Workload> of(StoreConnection connection, UUID repId);
    }

    /// The owner, whom nobody else gives work to before the caller's transaction ends; to be asked
    /// for before anything is appended.
    public Uni<@Nullable MergedOwner> lock(StoreConnection connection, Lead lead) {
        return owner(connection, lead, Workloads::lock);
    }

    /// The owner as it stands.
    public Uni<@Nullable MergedOwner> of(StoreConnection connection, Lead lead) {
        return owner(connection, lead, Workloads::of);
    }

    private Uni<@Nullable MergedOwner> owner(StoreConnection connection, Lead lead, Count count) {
        if (!(lead instanceof Lead.Active active)) {
            return Uni.createFrom().nullItem();
        }
        var assignment = active.details().assignment();
        if (assignment == null) {
            return Uni.createFrom().nullItem();
        }
        var isKeyPursuit = AssignmentDecider.isKeyPursuit(active.details());
        return count.of(connection, assignment.ownerId())
                .chain(workload ->
                        workload == null
                                ? Uni.createFrom().nullItem()
                                : atWork(connection, assignment, isKeyPursuit, workload));
    }

    /// Absent when the rep has left.
    private Uni<@Nullable MergedOwner> atWork(
            StoreConnection connection,
            Assignment assignment,
            boolean isKeyPursuit,
            Workload workload) {
        return policies.newest(connection)
                .chain(policy ->
                        SalesRepList.assignee(connection, assignment.ownerId())
                                .map(assignee ->
                                        assignee == null || assignee.departed()
                                                ? null
                                                : new MergedOwner(
                                                        assignment,
                                                        assignee,
                                                        isKeyPursuit,
                                                        new OwnerLoad(
                                                                workload,
                                                                false,
                                                                policy.content().focusLimit()))));
    }
}
