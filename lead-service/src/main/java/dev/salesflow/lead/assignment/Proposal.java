package dev.salesflow.lead.assignment;

import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.eventstore.Decision;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadDetails;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.version.Version;
import java.time.Instant;
import java.util.UUID;

/// What comes of leaving it to the policy who gets a lead.
public sealed interface Proposal {

    /// The lead cannot be given to anybody.
    record Refused(LeadRejection reason) implements Proposal {}

    /// No rep fits.
    record NobodyFits(Choice choice) implements Proposal {}

    /// A rep was chosen.
    record Chosen(Choice choice, LeadCommand.Assign command) implements Proposal {}

    /// Lets the policy choose, and counts the lead as given in the roster.
    static Proposal of(Lead lead, Version<AssignmentPolicy> policy, Roster roster, Instant now) {
        return switch (lead) {
            case Lead.Active active when active.details().assignment() == null ->
                    chosen(active.details(), policy, roster, now);
            case Lead.Captured _, Lead.Unknown _ -> refused(lead, policy);
        };
    }

    /// Asks whether the lead can be given to anybody at all.
    static LeadCommand.Assign toNobody(Version<AssignmentPolicy> policy) {
        return new LeadCommand.Assign(new UUID(0, 0), null, null, 0, null, policy.number());
    }

    private static Proposal refused(Lead lead, Version<AssignmentPolicy> policy) {
        return switch (AssignmentDecider.decide(lead, toNobody(policy))) {
            case Decision.Rejected<LeadEvent, LeadRejection>(var reason) -> new Refused(reason);
            case Decision.Accepted<LeadEvent, LeadRejection> _ ->
                    throw new IllegalStateException("a lead was given to nobody");
        };
    }

    private static Proposal chosen(
            LeadDetails lead, Version<AssignmentPolicy> policy, Roster roster, Instant now) {
        var wanted = Wanted.by(lead);
        var choice = roster.choose(policy.content(), wanted);
        var rep = choice.chosen();
        if (rep == null) {
            return new NobodyFits(choice);
        }
        roster.give(rep, wanted, now);
        var command =
                new LeadCommand.Assign(
                        rep.repId(),
                        rep.assignee(),
                        rep.workload(),
                        policy.content().focusLimit(),
                        null,
                        policy.number());
        return new Chosen(choice, command);
    }
}
