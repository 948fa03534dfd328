package dev.salesflow.lead;

import static dev.salesflow.eventstore.Decision.accepted;
import static dev.salesflow.eventstore.Decision.rejected;

import dev.salesflow.events.Topic;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadAssigned;
import dev.salesflow.events.lead.LeadEvent.LeadCaptured;
import dev.salesflow.events.lead.LeadEvent.LeadFactRecorded;
import dev.salesflow.events.lead.LeadEvent.LeadScored;
import dev.salesflow.events.salesrep.SalesRole;
import dev.salesflow.eventstore.Decider;
import dev.salesflow.eventstore.Decision;
import dev.salesflow.lead.scoring.ScoringModel;
import java.util.function.Function;

/// The rules of a lead that is worked on. How its work ends is decided in [LeadClosing].
public final class LeadDecider {

    /// New prospects are for those who win new customers; anyone else needs a reason.
    static final SalesRole ROLE_FOR_PROSPECTS = SalesRole.HUNTER;

    /// The lead as an aggregate.
    public static final Decider<Lead, LeadCommand, LeadEvent, LeadRejection> DECIDER =
            new Decider<>(
                    Topic.LEAD,
                    new Lead.Unknown(),
                    Lead::evolve,
                    LeadDecider::decide,
                    LeadEvent.class);

    private LeadDecider() {}

    static Decision<LeadEvent, LeadRejection> decide(Lead lead, LeadCommand command) {
        return switch (command) {
            case LeadCommand.Capture c -> capture(lead, c);
            case LeadCommand.RecordFact c -> whileActive(lead, active -> recordFact(active, c));
            case LeadCommand.GiveScore c -> whileActive(lead, active -> score(active, c));
            case LeadCommand.Assign c -> whileActive(lead, active -> assign(active, c));
            case LeadCommand.Qualify c ->
                    whileActive(lead, active -> LeadClosing.qualify(active, c));
            case LeadCommand.Disqualify c -> LeadClosing.disqualify(lead, c);
            case LeadCommand.Convert c ->
                    whileActive(lead, active -> LeadClosing.convert(active, c));
        };
    }

    /// Only a lead that is worked on takes the step.
    static Decision<LeadEvent, LeadRejection> whileActive(
            Lead lead, Function<Lead.Active, Decision<LeadEvent, LeadRejection>> step) {
        return switch (lead) {
            case Lead.Unknown _ -> rejected(new LeadRejection.LeadNotFound());
            case Lead.Active active -> step.apply(active);
            case Lead.Disqualified closed ->
                    rejected(
                            new LeadRejection.LeadIsDisqualified(
                                    closed.reason(), closed.recycleOn()));
            case Lead.Converted closed ->
                    rejected(new LeadRejection.LeadIsConverted(closed.dealId()));
        };
    }

    private static Decision<LeadEvent, LeadRejection> capture(
            Lead lead, LeadCommand.Capture command) {
        return switch (lead) {
            case Lead.Captured _ -> rejected(new LeadRejection.LeadExists());
            case Lead.Unknown _ ->
                    accepted(
                            new LeadCaptured(
                                    command.channel(),
                                    command.source(),
                                    command.campaign(),
                                    command.companyName(),
                                    command.registeredId(),
                                    command.territory(),
                                    command.brand(),
                                    command.contactId(),
                                    command.referralId()));
        };
    }

    private static Decision<LeadEvent, LeadRejection> recordFact(
            Lead.Active lead, LeadCommand.RecordFact command) {
        if (!FactValues.isReadable(command.fact(), command.value())) {
            return rejected(new LeadRejection.FactUnreadable(command.fact(), command.value()));
        }
        var known = lead.details().facts().get(command.fact());
        if (new KnownFact(command.value(), command.source()).equals(known)) {
            return accepted();
        }
        return accepted(
                new LeadFactRecorded(
                        command.fact(),
                        command.value(),
                        command.source(),
                        known == null ? null : known.value()));
    }

    private static Decision<LeadEvent, LeadRejection> score(
            Lead.Active lead, LeadCommand.GiveScore command) {
        var refusal = ScoreRules.refusal(command.dimensions());
        if (refusal != null) {
            return rejected(refusal);
        }
        var score = ScoringModel.STANDARD.score(command.dimensions());
        var before = lead.details().score();
        if (score.equals(before)) {
            return accepted();
        }
        return accepted(
                new LeadScored(
                        score.dimensions(),
                        score.total(),
                        before == null ? null : before.total(),
                        score.highPotential(),
                        score.modelVersion(),
                        score.profileVersion()));
    }

    private static Decision<LeadEvent, LeadRejection> assign(
            Lead.Active lead, LeadCommand.Assign command) {
        var assignee = command.assignee();
        if (assignee == null) {
            return rejected(new LeadRejection.SalesRepUnknown(command.repId()));
        }
        var before = lead.details().assignment();
        if (before != null && before.ownerId().equals(command.repId())) {
            return accepted();
        }
        if (assignee.departed()) {
            return rejected(new LeadRejection.SalesRepHasDeparted(command.repId()));
        }
        var breach = assignee.role() != ROLE_FOR_PROSPECTS;
        if (breach && command.roleBreachReason() == null) {
            return rejected(
                    new LeadRejection.RoleBreachUnexplained(assignee.role(), ROLE_FOR_PROSPECTS));
        }
        return accepted(
                new LeadAssigned(
                        command.repId(),
                        before == null ? null : before.ownerId(),
                        assignee.teamId(),
                        assignee.role(),
                        breach ? command.roleBreachReason() : null));
    }
}
