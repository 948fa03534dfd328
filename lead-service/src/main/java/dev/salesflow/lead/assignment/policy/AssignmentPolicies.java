package dev.salesflow.lead.assignment.policy;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.assignment.AssignmentPolicy;
import dev.salesflow.lead.version.Version;
import dev.salesflow.lead.version.list.VersionList;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/// Reads versions of the assignment policy.
@ApplicationScoped
public class AssignmentPolicies {

    /// The newest version, which counts unless another one is named.
    public Uni<Version<AssignmentPolicy>> newest(StoreConnection connection) {
        return VersionList.newest(connection, AssignmentPolicyDocument.DOCUMENT);
    }

    /// The version under that number; absent when there is none.
    public Uni<@Nullable Version<AssignmentPolicy>> version(
            StoreConnection connection, int number) {
        return VersionList.numbered(connection, AssignmentPolicyDocument.DOCUMENT, number);
    }
}
