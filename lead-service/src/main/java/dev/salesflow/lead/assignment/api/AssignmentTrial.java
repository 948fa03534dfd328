package dev.salesflow.lead.assignment.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.lead.assignment.Choice;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who would get a lead; nothing was changed.
///
/// @param chosen absent when nobody fits
/// @param candidates every rep at work and why or why not; empty when a person named the rep
/// @param policyVersion of the policy that was asked
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(examples = AssignmentExamples.TRIAL)
public record AssignmentTrial(
        @Nullable UUID chosen, List<CandidateView> candidates, int policyVersion) {

    static AssignmentTrial of(Choice choice, int policyVersion) {
        var chosen = choice.chosen();
        return new AssignmentTrial(
                chosen == null ? null : chosen.repId(), CandidateView.of(choice), policyVersion);
    }
}
