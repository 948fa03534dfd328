package dev.salesflow.lead.merge;

import static dev.salesflow.eventstore.Decision.accepted;
import static dev.salesflow.eventstore.Decision.rejected;

import dev.salesflow.events.followup.FollowUp;
import dev.salesflow.events.lead.HandoverStanding;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadAbsorbed;
import dev.salesflow.events.lead.LeadEvent.LeadKeyPersonNamed;
import dev.salesflow.events.lead.LeadEvent.LeadMerged;
import dev.salesflow.eventstore.Decision;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.facts.KeyPerson;
import dev.salesflow.lead.handover.Handover;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The rules by which one lead goes on for another.
///
/// - A lead that is worked on or disqualified can be merged into another one. A converted one
///   cannot: its deal goes on by itself.
/// - A lead that is worked on or converted can go on for another one. A disqualified one cannot,
///   because work that goes on would end with it: recycle it first.
/// - A lead that was merged is neither: it is refused as source and as target, so that of merges no
///   cycle can come, whoever is first of two at the same time.
/// - A lead that is worked on takes over the other's owner, next follow-up and feedback of sales
///   where it has none of its own. A converted one does not: its deal has all that.
public final class MergeDecider {

    private MergeDecider() {}

    /// What follows from a command.
    public static Decision<LeadEvent, LeadRejection> decide(
            Lead lead, LeadCommand.OfMerging command) {
        return switch (command) {
            case LeadCommand.MergeInto c -> mergeInto(lead, c);
            case LeadCommand.Absorb c -> absorb(lead, c);
        };
    }

    private static Decision<LeadEvent, LeadRejection> mergeInto(
            Lead lead, LeadCommand.MergeInto command) {
        var chain = command.targetChain();
        var target = chain.getFirst();
        if (target.equals(command.leadId())) {
            return rejected(new LeadRejection.MergeWithItself());
        }
        if (chain.contains(command.leadId())) {
            return rejected(new LeadRejection.MergeCycle(chain));
        }
        return switch (lead) {
            case Lead.Unknown _ -> rejected(new LeadRejection.LeadNotFound());
            case Lead.Merged(_, var into) ->
                    into.equals(target)
                            ? accepted() // a repeat changes nothing
                            : rejected(new LeadRejection.LeadIsMerged(into));
            case Lead.Converted converted ->
                    rejected(new LeadRejection.LeadIsConverted(converted.dealId()));
            case Lead.Active _, Lead.Disqualified _ ->
                    chain.size() > 1
                            ? rejected(new LeadRejection.MergeTargetMerged(chain.getLast()))
                            : accepted(new LeadMerged(target));
        };
    }

    private static Decision<LeadEvent, LeadRejection> absorb(
            Lead lead, LeadCommand.Absorb command) {
        return switch (lead) {
            case Lead.Unknown _ -> rejected(new LeadRejection.LeadNotFound());
            case Lead.Captured known
                    when known.details().mergedLeads().contains(command.mergedLeadId()) ->
                    accepted();
            case Lead.Merged(_, var into) -> rejected(new LeadRejection.MergeTargetMerged(into));
            case Lead.Disqualified closed ->
                    rejected(
                            new LeadRejection.LeadIsDisqualified(
                                    closed.reason(), closed.recycleOn()));
            case Lead.Active active -> goOn(active, command);
            case Lead.Converted converted -> accepted(absorbed(converted, command, OpenWork.NONE));
        };
    }

    /// The lead without an owner goes on with the other's.
    private static Decision<LeadEvent, LeadRejection> goOn(
            Lead.Active lead, LeadCommand.Absorb command) {
        var events = absorbedWithPeople(lead, command);
        var owner = command.merged().work().owner();
        if (owner != null && lead.details().assignment() == null) {
            events.addAll(owner.goesOnWith(lead.details(), command.mergedLeadId()));
        }
        return new Decision.Accepted<>(List.copyOf(events));
    }

    /// The other's key people are this one's too; whom both know stays as this one knows it. Those
    /// of a converted lead are its deal's, which nobody is added to from here.
    private static List<LeadEvent> absorbedWithPeople(
            Lead.Active lead, LeadCommand.Absorb command) {
        var known =
                lead.details().keyPeople().stream()
                        .map(KeyPerson::contactId)
                        .collect(Collectors.toSet());
        var events = new ArrayList<LeadEvent>();
        events.add(absorbed(lead, command, command.merged().work()));
        command.merged().keyPeople().stream()
                .filter(person -> !known.contains(person.contactId()))
                .map(person ->
                        new LeadKeyPersonNamed(person.contactId(), person.role(), person.reached()))
                .forEach(events::add);
        return events;
    }

    /// A contact of its own stays the one to talk to, and a day of its own the one to do so.
    private static LeadEvent absorbed(
            Lead.Captured lead, LeadCommand.Absorb command, OpenWork work) {
        var known = lead.details();
        return new LeadAbsorbed(
                command.mergedLeadId(),
                command.merged().facts(),
                known.origin().contactId() == null ? command.merged().contactId() : null,
                ifLater(work.followUp(), known.followUp()),
                known.followUpDueOn() == null ? work.followUpDueOn() : null,
                standing(known.handover(), work.handover()));
    }

    private static @Nullable FollowUp ifLater(@Nullable FollowUp other, @Nullable FollowUp own) {
        return other != null && (own == null || other.at().isAfter(own.at())) ? other : null;
    }

    /// What sales found of the other lead stands until they say what they found of this one, on the
    /// sheet by which this one came to them, if it did.
    private static @Nullable HandoverStanding standing(
            @Nullable Handover own, @Nullable Handover other) {
        if (other == null || (own != null && (own.verdict() != null || other.verdict() == null))) {
            return null;
        }
        var sheet = own == null ? other : own;
        return new HandoverStanding(
                sheet.sheetId(), sheet.urgent(), sheet.feedbackDueOn(), other.verdict());
    }
}
