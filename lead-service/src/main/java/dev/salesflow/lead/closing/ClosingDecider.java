package dev.salesflow.lead.closing;

import static dev.salesflow.eventstore.Decision.accepted;
import static dev.salesflow.eventstore.Decision.rejected;

import dev.salesflow.events.lead.DisqualificationReason;
import dev.salesflow.events.lead.FactStatus;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadConverted;
import dev.salesflow.events.lead.LeadEvent.LeadDisqualified;
import dev.salesflow.events.lead.LeadEvent.LeadQualified;
import dev.salesflow.events.lead.LeadEvent.LeadRecycled;
import dev.salesflow.events.lead.LeadEvent.LeadTierSet;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.eventstore.Decision;
import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadDecider;
import dev.salesflow.lead.LeadDetails;
import dev.salesflow.lead.LeadRejection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The rules by which the work on a lead ends, and begins again.
public final class ClosingDecider {

    /// Need, budget, authority and timing: what qualification weighs, and so has to be recorded.
    static final Set<LeadFact> WEIGHED =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            LeadFact.NEED,
                            LeadFact.BUDGET,
                            LeadFact.DECISION_MAKER,
                            LeadFact.PURCHASE_WITHIN_MONTHS));

    private ClosingDecider() {}

    /// What follows from a command.
    public static Decision<LeadEvent, LeadRejection> decide(
            Lead lead, LeadCommand.OfClosing command) {
        return switch (command) {
            case LeadCommand.Qualify c ->
                    LeadDecider.whileActive(lead, active -> qualify(active, c));
            case LeadCommand.Disqualify c -> disqualify(lead, c);
            case LeadCommand.Recycle c -> recycle(lead, c);
            case LeadCommand.Convert c ->
                    LeadDecider.whileActive(lead, active -> convert(active, c));
        };
    }

    private static Decision<LeadEvent, LeadRejection> qualify(
            Lead.Active lead, LeadCommand.Qualify command) {
        return switch (lead) {
            case Lead.Qualified(_, var expectedOn) ->
                    command.purchaseExpectedOn() == null
                                    || command.purchaseExpectedOn().equals(expectedOn)
                            ? accepted() // a repeat changes nothing
                            : accepted(new LeadQualified(command.purchaseExpectedOn()));
            case Lead.Open(var details) -> {
                var refusal = unproven(details, command.requiredFacts());
                if (refusal != null) {
                    yield rejected(refusal);
                }
                if (details.assignment() == null) {
                    yield rejected(new LeadRejection.OwnerMissing());
                }
                yield accepted(new LeadQualified(command.purchaseExpectedOn()));
            }
        };
    }

    /// What qualification weighs is recorded; what the profile requires is recorded and verified.
    private static @Nullable LeadRejection unproven(LeadDetails lead, Set<LeadFact> required) {
        var missing = EnumSet.copyOf(WEIGHED);
        missing.addAll(required);
        missing.removeAll(lead.facts().keySet());
        if (!missing.isEmpty()) {
            return new LeadRejection.FactsMissing(Collections.unmodifiableSet(missing));
        }
        var reported = withStatus(FactStatus.REPORTED, lead, required);
        var disputed = withStatus(FactStatus.DISPUTED, lead, required);
        return reported.isEmpty() && disputed.isEmpty()
                ? null
                : new LeadRejection.FactsNotVerified(reported, disputed);
    }

    private static Set<LeadFact> withStatus(
            FactStatus status, LeadDetails lead, Set<LeadFact> required) {
        var facts = EnumSet.noneOf(LeadFact.class);
        lead.facts()
                .forEach((fact, known) -> {
                    if (known.status() == status && required.contains(fact)) {
                        facts.add(fact);
                    }
                });
        return Collections.unmodifiableSet(facts);
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

    /// A lead without a date can be taken up again on any day. It counts on its owner's capacity
    /// and focus list again.
    private static Decision<LeadEvent, LeadRejection> recycle(
            Lead lead, LeadCommand.Recycle command) {
        if (lead instanceof Lead.Disqualified(var details, var reason, var recycleOn)) {
            return recycleOn != null && command.today().isBefore(recycleOn)
                    ? rejected(new LeadRejection.NotYetRecyclable(recycleOn, command.today()))
                    : command.owner()
                            .obstacleTo(details)
                            .map(Decision::<LeadEvent, LeadRejection>rejected)
                            .orElseGet(() -> recycled(details, reason, command));
        }
        return LeadDecider.whileActive(lead, _ -> rejected(new LeadRejection.NotDisqualified()));
    }

    /// What the tier had due while nobody was to follow the lead up is due by its cadence anew.
    private static Decision<LeadEvent, LeadRejection> recycled(
            LeadDetails lead, DisqualificationReason reason, LeadCommand.Recycle command) {
        var recycled = new LeadRecycled(reason);
        var tiering = lead.tiering();
        var dueOn = lead.followUpDueOn();
        if (tiering == null || dueOn == null || !dueOn.isBefore(command.today())) {
            return accepted(recycled);
        }
        var tier = tiering.tier();
        var cadence = tiering.cadenceDays();
        var next = command.calendar().onOrAfter(command.today().plusDays(cadence));
        return accepted(recycled, new LeadTierSet(tier, tier, cadence, next));
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
                                command.processKey(),
                                command.amount()));
            }
        };
    }
}
