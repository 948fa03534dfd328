package dev.salesflow.lead.merge;

import dev.salesflow.events.lead.FactStatement;
import dev.salesflow.events.lead.FactStatus;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.eventstore.Decision;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.facts.KnownFact;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A lead as it stands and where it is to go: what that asks of both streams.
///
/// @param targetChain the target, the lead that it was merged into, and so on to the last one
/// @param owner who works on the lead; absent when nobody at work does
record MergePlan(UUID leadId, Lead lead, List<UUID> targetChain, @Nullable MergedOwner owner) {

    UUID targetId() {
        return targetChain.getFirst();
    }

    LeadCommand.MergeInto mergeInto() {
        return new LeadCommand.MergeInto(leadId, targetChain);
    }

    /// All that sources said of the lead, its people, and the work on it.
    LeadCommand.Absorb absorb() {
        return new LeadCommand.Absorb(leadId, merged());
    }

    private MergedLead merged() {
        return switch (lead) {
            case Lead.Unknown _ -> new MergedLead(List.of(), null, List.of(), OpenWork.NONE);
            case Lead.Captured known ->
                    new MergedLead(
                            known.details().facts().entrySet().stream()
                                    .flatMap(MergePlan::statements)
                                    .toList(),
                            known.details().origin().contactId(),
                            known.details().keyPeople(),
                            OpenWork.of(known, owner));
        };
    }

    /// What would stand once the target has absorbed the lead, or why it would not.
    Decision<LeadEvent, LeadRejection> foretell(Lead target) {
        return switch (MergeDecider.decide(lead, mergeInto())) {
            case Decision.Rejected<LeadEvent, LeadRejection> refused -> refused;
            case Decision.Accepted<LeadEvent, LeadRejection> _ ->
                    MergeDecider.decide(target, absorb());
        };
    }

    /// The facts that have a status only after the merge.
    static Set<LeadFact> become(FactStatus status, Lead before, Lead after) {
        var facts = having(status, after);
        facts.removeAll(having(status, before));
        return Collections.unmodifiableSet(facts);
    }

    private static EnumSet<LeadFact> having(FactStatus status, Lead lead) {
        var facts = EnumSet.noneOf(LeadFact.class);
        if (lead instanceof Lead.Captured known) {
            known.details().facts().entrySet().stream()
                    .filter(fact -> fact.getValue().status() == status)
                    .forEach(fact -> facts.add(fact.getKey()));
        }
        return facts;
    }

    /// The oldest first, as they were made.
    private static Stream<FactStatement> statements(Map.Entry<LeadFact, KnownFact> fact) {
        return fact.getValue().statements().reversed().stream()
                .map(said ->
                        new FactStatement(
                                fact.getKey(),
                                said.value(),
                                said.source(),
                                said.statedAt(),
                                said.recordedBy()));
    }
}
