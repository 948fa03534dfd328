package dev.salesflow.lead.merge;

import static dev.salesflow.eventstore.Decision.accepted;
import static dev.salesflow.eventstore.Decision.rejected;

import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadAbsorbed;
import dev.salesflow.events.lead.LeadEvent.LeadKeyPersonNamed;
import dev.salesflow.events.lead.LeadEvent.LeadMerged;
import dev.salesflow.eventstore.Decision;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.facts.KeyPerson;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The rules by which one lead goes on for another.
///
/// - A lead that is worked on or disqualified can be merged into another one. A converted one
///   cannot: its deal goes on by itself.
/// - A lead that is worked on or converted can go on for another one. A disqualified one cannot,
///   because work that goes on would end with it: recycle it first.
/// - A lead that was merged is neither: it is refused as source and as target, so that of merges no
///   cycle can come, whoever is first of two at the same time.
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
            case Lead.Active active -> absorbedWithPeople(active, command);
            case Lead.Converted converted -> accepted(absorbed(converted, command));
        };
    }

    /// The other's key people are this one's too; whom both know stays as this one knows it. Those
    /// of a converted lead are its deal's, which nobody is added to from here.
    private static Decision<LeadEvent, LeadRejection> absorbedWithPeople(
            Lead.Active lead, LeadCommand.Absorb command) {
        var known =
                lead.details().keyPeople().stream()
                        .map(KeyPerson::contactId)
                        .collect(Collectors.toSet());
        var events = new ArrayList<LeadEvent>();
        events.add(absorbed(lead, command));
        command.keyPeople().stream()
                .filter(person -> !known.contains(person.contactId()))
                .map(person ->
                        new LeadKeyPersonNamed(person.contactId(), person.role(), person.reached()))
                .forEach(events::add);
        return new Decision.Accepted<>(List.copyOf(events));
    }

    /// A contact of its own stays the one to talk to.
    private static LeadEvent absorbed(Lead.Captured lead, LeadCommand.Absorb command) {
        var hasContact = lead.details().origin().contactId() != null;
        return new LeadAbsorbed(
                command.mergedLeadId(), command.facts(), hasContact ? null : command.contactId());
    }
}
