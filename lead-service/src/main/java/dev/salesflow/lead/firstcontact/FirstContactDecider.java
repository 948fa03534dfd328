package dev.salesflow.lead.firstcontact;

import static dev.salesflow.eventstore.Decision.accepted;
import static dev.salesflow.eventstore.Decision.rejected;

import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadFirstContactHeld;
import dev.salesflow.events.lead.LeadEvent.LeadFirstContactPlanned;
import dev.salesflow.events.lead.LeadEvent.LeadFollowedUp;
import dev.salesflow.events.lead.LeadTier;
import dev.salesflow.eventstore.Decision;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadCommand.HoldFirstContact;
import dev.salesflow.lead.LeadCommand.PlanFirstContact;
import dev.salesflow.lead.LeadDecider;
import dev.salesflow.lead.LeadDetails;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.LeadRejection.FirstContactHeldAlready;
import dev.salesflow.lead.followup.FollowUpDecider;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The rules of the first contact: planned as often as need be, held once, and with key leads not
/// before there is a strategy. Holding it follows the lead up, if somebody owns it.
public final class FirstContactDecider {

    private FirstContactDecider() {}

    /// What follows from a command.
    public static Decision<LeadEvent, LeadRejection> decide(
            Lead lead, LeadCommand.OfFirstContact command) {
        return switch (command) {
            case PlanFirstContact c -> LeadDecider.whileActive(lead, active -> plan(active, c));
            case HoldFirstContact c -> LeadDecider.whileActive(lead, active -> hold(active, c));
        };
    }

    private static Decision<LeadEvent, LeadRejection> plan(
            Lead.Active lead, PlanFirstContact command) {
        var heldAt = heldAt(lead.details());
        if (heldAt != null) {
            return rejected(new FirstContactHeldAlready(heldAt));
        }
        var plannedAt = command.plannedAt();
        if (plannedAt != null && plannedAt.isBefore(command.now())) {
            return rejected(new LeadRejection.PlannedInPast(plannedAt, command.now()));
        }
        return accepted(
                new LeadFirstContactPlanned(command.firstContactId(), command.method(), plannedAt));
    }

    private static Decision<LeadEvent, LeadRejection> hold(
            Lead.Active lead, HoldFirstContact command) {
        var refusal = refusal(lead.details(), command);
        if (refusal != null) {
            return rejected(refusal);
        }
        var planned = lead.details().firstContact();
        var id = planned == null ? command.firstContactId() : planned.firstContactId();
        var held =
                new LeadFirstContactHeld(
                        id,
                        command.method(),
                        command.heldAt(),
                        command.minutes(),
                        command.nextTalkOn());
        var assignment = lead.details().assignment();
        return assignment == null
                ? accepted(held)
                : accepted(held, followedUp(lead, id, assignment.ownerId(), command));
    }

    /// Every contact is a row of the follow-up log, and the next talk is its next action.
    private static LeadFollowedUp followedUp(
            Lead.Active lead, UUID firstContactId, UUID ownerId, HoldFirstContact command) {
        return FollowUpDecider.followedUp(
                lead,
                FirstContact.learnedId(firstContactId),
                command.heldAt(),
                command.method(),
                ownerId,
                command.nextTalkOn(),
                command.calendar());
    }

    private static @Nullable LeadRejection refusal(LeadDetails lead, HoldFirstContact command) {
        var heldAt = heldAt(lead);
        if (heldAt != null) {
            return new FirstContactHeldAlready(heldAt);
        }
        if (needsStrategy(lead) && lead.strategy() == null) {
            return new LeadRejection.StrategyMissing();
        }
        if (command.heldAt().isAfter(command.now())) {
            return new LeadRejection.HeldInFuture(command.heldAt(), command.now());
        }
        var heldOn = command.calendar().dateOf(command.heldAt());
        var nextTalkOn = command.nextTalkOn();
        return nextTalkOn != null && nextTalkOn.isBefore(heldOn)
                ? new LeadRejection.NextTalkTooEarly(nextTalkOn, heldOn)
                : null;
    }

    /// Key leads are pursued by a written strategy alone.
    private static boolean needsStrategy(LeadDetails lead) {
        var tiering = lead.tiering();
        return tiering != null && tiering.tier() == LeadTier.KEY_PURSUIT;
    }

    private static @Nullable Instant heldAt(LeadDetails lead) {
        var firstContact = lead.firstContact();
        return firstContact == null ? null : firstContact.heldAt();
    }
}
