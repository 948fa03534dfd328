package dev.salesflow.lead.assignment;

import dev.salesflow.lead.LeadDetails;
import dev.salesflow.lead.LeadRejection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How much the owner of a lead works on, and how many key leads the newest policy allows.
///
/// @param workload absent when nobody owns the lead
public record OwnerLoad(@Nullable Workload workload, int focusLimit) {

    /// Why the owner cannot take the lead up again beside what the owner works on; empty when that
    /// is possible.
    public Optional<LeadRejection> obstacleTo(LeadDetails lead) {
        var owned = lead.assignment();
        if (owned == null || workload == null) {
            return Optional.empty();
        }
        if (workload.isFull()) {
            return Optional.of(
                    new LeadRejection.CapacityExceeded(owned.ownerId(), workload.capacity()));
        }
        return AssignmentDecider.isKeyPursuit(lead) && workload.isFocusFull(focusLimit)
                ? Optional.of(new LeadRejection.FocusLimitReached(owned.ownerId(), focusLimit))
                : Optional.empty();
    }
}
