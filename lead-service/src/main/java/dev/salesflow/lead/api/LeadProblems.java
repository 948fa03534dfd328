package dev.salesflow.lead.api;

import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.analysis.api.AnalysisProblems;
import dev.salesflow.lead.assignment.api.AssignmentProblems;
import dev.salesflow.lead.capture.api.CaptureProblems;
import dev.salesflow.lead.closing.api.ClosingProblems;
import dev.salesflow.lead.correction.api.CorrectionProblems;
import dev.salesflow.lead.facts.api.FactsProblems;
import dev.salesflow.lead.firstcontact.api.FirstContactProblems;
import dev.salesflow.lead.followup.api.FollowUpProblems;
import dev.salesflow.lead.handover.api.LeadHandoverProblems;
import dev.salesflow.lead.merge.api.MergeProblems;
import dev.salesflow.lead.scoring.api.ScoringProblems;
import dev.salesflow.lead.strategy.api.StrategyProblems;
import dev.salesflow.lead.tier.api.TierProblems;
import dev.salesflow.servicekit.problem.Problem;

/// A lead's refusals as problems, each by the family of rules that refuses.
public final class LeadProblems {

    private LeadProblems() {}

    /// 409 when the lead's state stands against the command, 422 when a rule does.
    public static Problem of(LeadRejection rejection) {
        return switch (rejection) {
            case LeadRejection.OfState r -> LeadStateProblems.of(r);
            case LeadRejection.OfCapture r -> CaptureProblems.of(r);
            case LeadRejection.OfCorrection r -> CorrectionProblems.of(r);
            case LeadRejection.OfHandover r -> LeadHandoverProblems.of(r);
            case LeadRejection.OfFacts r -> FactsProblems.of(r);
            case LeadRejection.OfScoring r -> ScoringProblems.of(r);
            case LeadRejection.OfTier r -> TierProblems.of(r);
            case LeadRejection.OfAnalysis r -> AnalysisProblems.of(r);
            case LeadRejection.OfStrategy r -> StrategyProblems.of(r);
            case LeadRejection.OfFirstContact r -> FirstContactProblems.of(r);
            case LeadRejection.OfFollowUp r -> FollowUpProblems.of(r);
            case LeadRejection.OfAssignment r -> AssignmentProblems.of(r);
            case LeadRejection.OfClosing r -> ClosingProblems.of(r);
            case LeadRejection.OfMerging r -> MergeProblems.of(r);
        };
    }
}
