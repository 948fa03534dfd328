package dev.salesflow.lead.followup;

import static dev.salesflow.eventstore.Decision.accepted;
import static dev.salesflow.eventstore.Decision.rejected;

import dev.salesflow.events.followup.FollowUp;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadFollowedUp;
import dev.salesflow.events.stakeholder.ContactMethod;
import dev.salesflow.eventstore.Decision;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadCommand.RecordFollowUp;
import dev.salesflow.lead.LeadDecider;
import dev.salesflow.lead.LeadDetails;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The rules by which a lead is followed up. A follow-up settles what was due before it, and says
/// by when the next one is due. The lead's owner owes it, who sees the lead.
public final class FollowUpDecider {

    private FollowUpDecider() {}

    /// What follows from a command.
    public static Decision<LeadEvent, LeadRejection> decide(
            Lead lead, LeadCommand.OfFollowUp command) {
        return switch (command) {
            case RecordFollowUp c -> LeadDecider.whileActive(lead, active -> record(active, c));
        };
    }

    private static Decision<LeadEvent, LeadRejection> record(
            Lead.Active lead, RecordFollowUp command) {
        if (command.at().isAfter(command.now())) {
            return rejected(new LeadRejection.FollowedUpInFuture(command.at(), command.now()));
        }
        var contactOn = command.calendar().dateOf(command.at());
        var dueOn = command.dueOn();
        if (dueOn != null && dueOn.isBefore(contactOn)) {
            return rejected(new LeadRejection.FollowUpDueTooEarly(dueOn, contactOn));
        }
        var owned = lead.details().assignment();
        if (owned == null) {
            return rejected(new LeadRejection.FollowUpOwnerMissing());
        }
        var named = command.ownerId();
        if (named != null && !named.equals(owned.ownerId())) {
            return rejected(new LeadRejection.FollowUpOwnerIsAnother(named, owned.ownerId()));
        }
        return accepted(
                followedUp(
                        lead,
                        command.followUpId(),
                        command.at(),
                        command.method(),
                        owned.ownerId(),
                        dueOn,
                        command.calendar()));
    }

    /// The event of a contact that took place.
    ///
    /// @param ownerId the lead's owner
    /// @param dueOn by when; by the tier's cadence when absent
    public static LeadFollowedUp followedUp(
            Lead.Active lead,
            UUID followUpId,
            Instant at,
            ContactMethod method,
            UUID ownerId,
            @Nullable LocalDate dueOn,
            WorkingCalendar calendar) {
        var next = dueOn == null ? dueWithoutDate(lead.details(), at, calendar) : dueOn;
        var followUp = new FollowUp(followUpId, lead.state().name(), at, method, ownerId, next);
        return new LeadFollowedUp(followUp, lead.details().followUpDueOn());
    }

    /// By the tier's cadence; as before when a later contact is known, since one that is recorded
    /// late settles nothing.
    private static @Nullable LocalDate dueWithoutDate(
            LeadDetails lead, Instant at, WorkingCalendar calendar) {
        var last = lead.followUp();
        return last != null && at.isBefore(last.at())
                ? lead.followUpDueOn()
                : dueByTier(lead, calendar.dateOf(at), calendar);
    }

    /// So many days after the contact as the tier's cadence has, and on a day that is worked;
    /// absent for a lead without a tier.
    private static @Nullable LocalDate dueByTier(
            LeadDetails lead, LocalDate contactOn, WorkingCalendar calendar) {
        var tiering = lead.tiering();
        return tiering == null
                ? null
                : calendar.onOrAfter(contactOn.plusDays(tiering.cadenceDays()));
    }
}
