package dev.salesflow.lead.assignment;

import static dev.salesflow.eventstore.Decision.accepted;
import static dev.salesflow.eventstore.Decision.rejected;

import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadAssigned;
import dev.salesflow.events.lead.LeadEvent.LeadReleased;
import dev.salesflow.events.lead.LeadTier;
import dev.salesflow.eventstore.Decision;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadDecider;
import dev.salesflow.lead.LeadDetails;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.salesrep.Assignee;

/// Decides who works on a lead.
public final class AssignmentDecider {

    private AssignmentDecider() {}

    /// What follows from giving a lead to a rep, or taking it away.
    public static Decision<LeadEvent, LeadRejection> decide(
            Lead lead, LeadCommand.OfAssignment command) {
        return LeadDecider.whileActive(
                lead,
                active ->
                        switch (command) {
                            case LeadCommand.Assign c -> assign(active.details(), c);
                            case LeadCommand.Release c -> release(active.details(), c);
                        });
    }

    private static Decision<LeadEvent, LeadRejection> assign(
            LeadDetails lead, LeadCommand.Assign command) {
        var owned = lead.assignment();
        if (owned != null) {
            return owned.ownerId().equals(command.repId())
                    ? accepted()
                    : rejected(new LeadRejection.AlreadyAssigned(owned.ownerId()));
        }
        var assignee = command.assignee();
        var workload = command.workload();
        if (assignee == null || workload == null) {
            return rejected(new LeadRejection.SalesRepUnknown(command.repId()));
        }
        if (assignee.departed()) {
            return rejected(new LeadRejection.SalesRepHasDeparted(command.repId()));
        }
        var expected = RoleRule.expected(lead);
        if (assignee.role() != expected && command.roleBreachReason() == null) {
            return rejected(new LeadRejection.RoleBreachUnexplained(assignee.role(), expected));
        }
        if (workload.isFull()) {
            return rejected(
                    new LeadRejection.CapacityExceeded(command.repId(), workload.capacity()));
        }
        if (isKeyPursuit(lead) && workload.isFocusFull(command.focusLimit())) {
            return rejected(
                    new LeadRejection.FocusLimitReached(command.repId(), command.focusLimit()));
        }
        return accepted(assigned(lead, assignee, command));
    }

    /// Whether a lead counts on its owner's focus list.
    public static boolean isKeyPursuit(LeadDetails lead) {
        var tiering = lead.tiering();
        return tiering != null && tiering.tier() == LeadTier.KEY_PURSUIT;
    }

    private static LeadAssigned assigned(
            LeadDetails lead, Assignee assignee, LeadCommand.Assign command) {
        var expected = RoleRule.expected(lead);
        return new LeadAssigned(
                command.repId(),
                null,
                assignee.teamId(),
                assignee.role(),
                assignee.role() == expected ? null : command.roleBreachReason(),
                expected,
                command.policyVersion());
    }

    private static Decision<LeadEvent, LeadRejection> release(
            LeadDetails lead, LeadCommand.Release command) {
        var owned = lead.assignment();
        return owned == null
                ? rejected(new LeadRejection.NotAssigned())
                : accepted(new LeadReleased(owned.ownerId(), owned.teamId(), command.reason()));
    }
}
