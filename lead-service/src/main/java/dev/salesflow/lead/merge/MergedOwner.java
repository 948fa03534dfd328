package dev.salesflow.lead.merge;

import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadAssigned;
import dev.salesflow.events.lead.LeadEvent.LeadTierLeft;
import dev.salesflow.events.lead.TierLeftReason;
import dev.salesflow.lead.LeadDetails;
import dev.salesflow.lead.assignment.Assignment;
import dev.salesflow.lead.assignment.OwnerLoad;
import dev.salesflow.lead.assignment.RoleRule;
import dev.salesflow.lead.salesrep.Assignee;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// The owner of a lead that is merged, who goes on with the lead that goes on for it.
///
/// @param isKeyPursuit whether the merged lead counts on the owner's focus list
/// @param load what the owner works on, the merged lead too
public record MergedOwner(
        Assignment assignment, Assignee assignee, boolean isKeyPursuit, OwnerLoad load) {

    /// How the owner comes to the lead. The capacity never stands against it, since one lead comes
    /// for one that goes; the focus list does when only the lead that comes is a key lead, which
    /// then leaves its tier.
    List<LeadEvent> goesOnWith(LeadDetails lead, UUID mergedLeadId) {
        var tiering = lead.tiering();
        var assigned = assigned(lead, mergedLeadId);
        return tiering == null || isKeyPursuit || !load.isFocusFullFor(lead)
                ? List.of(assigned)
                : List.of(
                        new LeadTierLeft(tiering.tier(), TierLeftReason.FOCUS_LIST_FULL), assigned);
    }

    /// The owner has the lead for the same reason as before, or because of the merge when another
    /// role is expected now.
    private LeadAssigned assigned(LeadDetails lead, UUID mergedLeadId) {
        var expected = RoleRule.expected(lead);
        var reason =
                Objects.requireNonNullElse(
                        assignment.roleBreachReason(),
                        "worked on lead " + mergedLeadId + ", which was merged");
        return new LeadAssigned(
                assignment.ownerId(),
                null,
                assignee.teamId(),
                assignee.role(),
                assignee.role() == expected ? null : reason,
                expected,
                null);
    }
}
