package dev.salesflow.lead.closing;

import static dev.salesflow.eventstore.Decision.accepted;
import static dev.salesflow.eventstore.Decision.rejected;

import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadConverted;
import dev.salesflow.events.lead.LeadEvent.LeadDisqualified;
import dev.salesflow.events.lead.LeadEvent.LeadQualified;
import dev.salesflow.eventstore.Decision;
import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadDecider;
import dev.salesflow.lead.LeadRejection;
import java.util.Objects;

/// The rules by which the work on a lead ends, and begins again.
public final class ClosingDecider {

    private ClosingDecider() {}

    /// What follows from a command.
    public static Decision<LeadEvent, LeadRejection> decide(
            Lead lead, LeadCommand.OfClosing command) {
        return switch (command) {
            case LeadCommand.Qualify c ->
                    LeadDecider.whileActive(lead, active -> qualify(active, c));
            case LeadCommand.Disqualify c -> disqualify(lead, c);
            case LeadCommand.Recycle c -> Recycling.decide(lead, c);
            case LeadCommand.Convert c ->
                    LeadDecider.whileActive(lead, active -> convert(active, c));
        };
    }

    private static Decision<LeadEvent, LeadRejection> qualify(
            Lead.Active lead, LeadCommand.Qualify command) {
        var expectedOn = command.purchaseExpectedOn();
        return switch (lead) {
            case Lead.Qualified(_, var before) ->
                    expectedOn == null || expectedOn.equals(before)
                            ? accepted() // a repeat changes nothing, even when the day is over
                            : qualified(command);
            case Lead.Open(var details) -> {
                var obstacles = Readiness.obstacles(details, command.requiredFacts());
                yield obstacles.isEmpty() ? qualified(command) : rejected(obstacles.getFirst());
            }
        };
    }

    private static Decision<LeadEvent, LeadRejection> qualified(LeadCommand.Qualify command) {
        var expectedOn = command.purchaseExpectedOn();
        return expectedOn != null && expectedOn.isBefore(command.today())
                ? rejected(new LeadRejection.PurchaseExpectedInPast(expectedOn, command.today()))
                : accepted(new LeadQualified(expectedOn));
    }

    private static Decision<LeadEvent, LeadRejection> disqualify(
            Lead lead, LeadCommand.Disqualify command) {
        var recycleOn = command.recycleOn();
        if (lead instanceof Lead.Disqualified(_, var reason, var until)
                && reason == command.reason()
                && Objects.equals(until, recycleOn)) {
            return accepted();
        }
        return LeadDecider.whileActive(
                lead,
                _ ->
                        recycleOn != null && !recycleOn.isAfter(command.today())
                                ? rejected(
                                        new LeadRejection.RecycleDateNotAhead(
                                                recycleOn, command.today()))
                                : accepted(new LeadDisqualified(command.reason(), recycleOn)));
    }

    private static Decision<LeadEvent, LeadRejection> convert(
            Lead.Active lead, LeadCommand.Convert command) {
        return switch (lead) {
            case Lead.Open _ -> rejected(new LeadRejection.LeadNotQualified());
            case Lead.Qualified(var details, _) -> {
                var assignment = details.assignment();
                if (assignment == null) {
                    yield rejected(new LeadRejection.OwnerMissing());
                }
                var process = command.process();
                if (process.isUnknown()) {
                    yield rejected(new LeadRejection.ProcessUnknown(process.key(), process.keys()));
                }
                var leadId = command.leadId().toString();
                var origin = details.origin();
                yield accepted(
                        new LeadConverted(
                                StreamIds.of("deal", leadId),
                                StreamIds.of("account", leadId),
                                StreamIds.of("stakeholder", leadId),
                                Objects.requireNonNullElse(command.title(), origin.companyName()),
                                origin.companyName(),
                                origin.channel(),
                                assignment.ownerId(),
                                assignment.teamId(),
                                origin.contactId(),
                                origin.referralId(),
                                process.key(),
                                command.amount()));
            }
        };
    }
}
