package dev.salesflow.lead;

import static dev.salesflow.eventstore.Decision.accepted;
import static dev.salesflow.eventstore.Decision.rejected;

import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadConverted;
import dev.salesflow.events.lead.LeadEvent.LeadDisqualified;
import dev.salesflow.events.lead.LeadEvent.LeadQualified;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.eventstore.Decision;
import dev.salesflow.eventstore.StreamIds;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/// The rules by which the work on a lead comes to its end: qualified and converted, or
/// disqualified.
final class LeadClosing {

    /// Need, budget, authority and timing: what qualification weighs.
    static final Set<LeadFact> WEIGHED =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            LeadFact.NEED,
                            LeadFact.BUDGET,
                            LeadFact.DECISION_MAKER,
                            LeadFact.PURCHASE_WITHIN_MONTHS));

    private LeadClosing() {}

    static Decision<LeadEvent, LeadRejection> qualify(
            Lead.Active lead, LeadCommand.Qualify command) {
        return switch (lead) {
            case Lead.Qualified _ -> accepted(); // a repeat changes nothing
            case Lead.Open(var details) -> {
                var missing = EnumSet.copyOf(WEIGHED);
                missing.removeAll(details.facts().keySet());
                if (!missing.isEmpty()) {
                    yield rejected(
                            new LeadRejection.FactsMissing(Collections.unmodifiableSet(missing)));
                }
                if (details.assignment() == null) {
                    yield rejected(new LeadRejection.OwnerMissing());
                }
                yield accepted(new LeadQualified(command.purchaseExpectedOn()));
            }
        };
    }

    static Decision<LeadEvent, LeadRejection> disqualify(
            Lead lead, LeadCommand.Disqualify command) {
        if (lead instanceof Lead.Disqualified(_, var reason, var recycleOn)
                && reason == command.reason()
                && Objects.equals(recycleOn, command.recycleOn())) {
            return accepted();
        }
        return LeadDecider.whileActive(
                lead,
                _ -> {
                    var recycleOn = command.recycleOn();
                    return recycleOn != null && !recycleOn.isAfter(command.today())
                            ? rejected(
                                    new LeadRejection.RecycleDateNotAhead(
                                            recycleOn, command.today()))
                            : accepted(new LeadDisqualified(command.reason(), recycleOn));
                });
    }

    static Decision<LeadEvent, LeadRejection> convert(
            Lead.Active lead, LeadCommand.Convert command) {
        return switch (lead) {
            case Lead.Open _ -> rejected(new LeadRejection.LeadNotQualified());
            case Lead.Qualified(var details, _) -> {
                var assignment = details.assignment();
                if (assignment == null) {
                    yield rejected(new LeadRejection.OwnerMissing());
                }
                var leadId = command.leadId().toString();
                yield accepted(
                        new LeadConverted(
                                StreamIds.of("deal", leadId),
                                StreamIds.of("account", leadId),
                                StreamIds.of("stakeholder", leadId),
                                Objects.requireNonNullElse(command.title(), details.companyName()),
                                details.companyName(),
                                details.channel(),
                                assignment.ownerId(),
                                assignment.teamId(),
                                details.contactId(),
                                details.referralId(),
                                command.processKey(),
                                command.amount()));
            }
        };
    }
}
