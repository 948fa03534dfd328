package dev.salesflow.lead.assignment;

import dev.salesflow.lead.LeadDetails;
import org.jspecify.annotations.Nullable;

/// How much the owner of a lead works on, and how many key leads the newest policy allows.
///
/// @param workload absent when nobody owns the lead
/// @param departed whether the owner has left
public record OwnerLoad(@Nullable Workload workload, boolean departed, int focusLimit) {

    /// Whether the owner cannot work on one more lead.
    public boolean isFull() {
        return workload != null && workload.isFull();
    }

    /// Whether the lead is a key lead for which the owner's focus list has no place.
    public boolean isFocusFullFor(LeadDetails lead) {
        return workload != null
                && AssignmentDecider.isKeyPursuit(lead)
                && workload.isFocusFull(focusLimit);
    }
}
