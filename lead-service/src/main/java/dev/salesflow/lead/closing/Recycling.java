package dev.salesflow.lead.closing;

import static dev.salesflow.eventstore.Decision.rejected;

import dev.salesflow.events.lead.DisqualificationReason;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadRecycled;
import dev.salesflow.events.lead.LeadEvent.LeadReleased;
import dev.salesflow.events.lead.LeadEvent.LeadTierLeft;
import dev.salesflow.events.lead.LeadEvent.LeadTierSet;
import dev.salesflow.events.lead.LeadTier;
import dev.salesflow.events.lead.ReleaseReason;
import dev.salesflow.events.lead.TierLeftReason;
import dev.salesflow.eventstore.Decision;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadDecider;
import dev.salesflow.lead.LeadDetails;
import dev.salesflow.lead.LeadRejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a disqualified lead is taken up again.
///
/// What its owner works on meanwhile is no reason against it, as room for it could only be made by
/// giving up another lead. So it comes back with less where there is no room.
final class Recycling {

    private Recycling() {}

    /// A lead without a date can be taken up again on any day.
    static Decision<LeadEvent, LeadRejection> decide(Lead lead, LeadCommand.Recycle command) {
        if (lead instanceof Lead.Disqualified(var details, var reason, var recycleOn)) {
            return recycleOn != null && command.today().isBefore(recycleOn)
                    ? rejected(new LeadRejection.NotYetRecyclable(recycleOn, command.today()))
                    : new Decision.Accepted<>(recycled(details, reason, command));
        }
        return LeadDecider.whileActive(lead, _ -> rejected(new LeadRejection.NotDisqualified()));
    }

    /// It counts on its owner's capacity and focus list again. It loses the owner who has left or
    /// cannot work on one more, and the tier for which the owner's focus list has no place.
    private static List<LeadEvent> recycled(
            LeadDetails lead, DisqualificationReason reason, LeadCommand.Recycle command) {
        var events = new ArrayList<LeadEvent>();
        events.add(new LeadRecycled(reason));
        var owned = lead.assignment();
        var owner = command.owner();
        if (owned != null && (owner.departed() || owner.isFull())) {
            dueAnew(lead, command).ifPresent(events::add);
            var lost = owner.departed() ? ReleaseReason.REP_DEPARTED : ReleaseReason.REP_OVERLOADED;
            events.add(new LeadReleased(owned.ownerId(), owned.teamId(), lost));
        } else if (owned != null && owner.isFocusFullFor(lead)) {
            var full = TierLeftReason.FOCUS_LIST_FULL;
            events.add(new LeadTierLeft(LeadTier.KEY_PURSUIT, full));
        } else {
            dueAnew(lead, command).ifPresent(events::add);
        }
        return List.copyOf(events);
    }

    /// What the tier had due while nobody was to follow the lead up is due by its cadence anew.
    private static Optional<LeadTierSet> dueAnew(LeadDetails lead, LeadCommand.Recycle command) {
        var tiering = lead.tiering();
        var dueOn = lead.followUpDueOn();
        if (tiering == null || dueOn == null || !dueOn.isBefore(command.today())) {
            return Optional.empty();
        }
        var tier = tiering.tier();
        var cadence = tiering.cadenceDays();
        var next = command.calendar().onOrAfter(command.today().plusDays(cadence));
        return Optional.of(new LeadTierSet(tier, tier, cadence, next));
    }
}
