package dev.salesflow.lead;

import static dev.salesflow.eventstore.Decision.rejected;

import dev.salesflow.events.Topic;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.eventstore.Decider;
import dev.salesflow.eventstore.Decision;
import dev.salesflow.lead.analysis.AnalysisDecider;
import dev.salesflow.lead.assignment.AssignmentDecider;
import dev.salesflow.lead.capture.CaptureDecider;
import dev.salesflow.lead.closing.ClosingDecider;
import dev.salesflow.lead.correction.CorrectionDecider;
import dev.salesflow.lead.facts.FactsDecider;
import dev.salesflow.lead.firstcontact.FirstContactDecider;
import dev.salesflow.lead.followup.FollowUpDecider;
import dev.salesflow.lead.handover.LeadHandoverDecider;
import dev.salesflow.lead.merge.MergeDecider;
import dev.salesflow.lead.scoring.ScoringDecider;
import dev.salesflow.lead.strategy.StrategyDecider;
import dev.salesflow.lead.tier.TierDecider;
import java.util.function.Function;

/// Which family of rules decides which command on a lead.
public final class LeadDecider {

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
            case LeadCommand.OfCapture c -> CaptureDecider.decide(lead, c);
            case LeadCommand.OfCorrection c -> CorrectionDecider.decide(lead, c);
            case LeadCommand.OfHandover c -> LeadHandoverDecider.decide(lead, c);
            case LeadCommand.OfFacts c -> FactsDecider.decide(lead, c);
            case LeadCommand.OfScoring c -> ScoringDecider.decide(lead, c);
            case LeadCommand.OfTier c -> TierDecider.decide(lead, c);
            case LeadCommand.OfAnalysis c -> AnalysisDecider.decide(lead, c);
            case LeadCommand.OfStrategy c -> StrategyDecider.decide(lead, c);
            case LeadCommand.OfFirstContact c -> FirstContactDecider.decide(lead, c);
            case LeadCommand.OfFollowUp c -> FollowUpDecider.decide(lead, c);
            case LeadCommand.OfAssignment c -> AssignmentDecider.decide(lead, c);
            case LeadCommand.OfClosing c -> ClosingDecider.decide(lead, c);
            case LeadCommand.OfMerging c -> MergeDecider.decide(lead, c);
        };
    }

    /// Only a lead that is worked on takes the step.
    public static Decision<LeadEvent, LeadRejection> whileActive(
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
            case Lead.Merged merged ->
                    rejected(new LeadRejection.LeadIsMerged(merged.intoLeadId()));
        };
    }
}
