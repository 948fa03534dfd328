package dev.salesflow.lead.assignment.api;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.api.LeadProblems;
import dev.salesflow.lead.assignment.Choice;
import dev.salesflow.lead.assignment.ChoiceReason;
import dev.salesflow.lead.assignment.Judgement;
import dev.salesflow.lead.assignment.PolicyAssignmentCommandHandler.Result;
import dev.salesflow.lead.assignment.PolicyAssignmentCommandHandler.Trial;
import dev.salesflow.lead.assignment.Proposal;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the policy made of one of several leads.
///
/// @param salesRepId who got it, or would; absent when nobody did
/// @param code why nobody did
/// @param detail what was found and what to do
/// @param passedOver how many reps were passed over for which reason, when no rep fits
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssignedLead(
        UUID leadId,
        @Nullable UUID salesRepId,
        @Nullable String code,
        @Nullable String detail,
        @Nullable Map<ChoiceReason, Long> passedOver) {

    /// What became of a lead.
    static AssignedLead of(Result result, int policyVersion) {
        return switch (result) {
            case Result.NobodyFits(var leadId, var choice) -> nobody(leadId, choice, policyVersion);
            case Result.Decided(var leadId, var outcome) ->
                    switch (outcome) {
                        case CommandOutcome.Done<Lead, LeadRejection> done ->
                                given(leadId, ownerOf(done.state()));
                        case CommandOutcome.Refused<Lead, LeadRejection>(var reason) ->
                                refused(leadId, LeadProblems.of(reason));
                        case CommandOutcome.Stale<Lead, LeadRejection> _ ->
                                throw new IllegalStateException("no version was expected");
                        case CommandOutcome.KeyReused<Lead, LeadRejection> _ ->
                                refused(
                                        leadId,
                                        Problem.of(
                                                ProblemKind.IDEMPOTENCY_KEY_REUSED,
                                                "Send the lead again under a new key"));
                    };
        };
    }

    /// What would become of a lead.
    static AssignedLead of(Trial trial, int policyVersion) {
        return switch (trial.proposal()) {
            case Proposal.Chosen(_, var command) -> given(trial.leadId(), command.repId());
            case Proposal.NobodyFits(var choice) -> nobody(trial.leadId(), choice, policyVersion);
            case Proposal.Refused(var reason) -> refused(trial.leadId(), LeadProblems.of(reason));
        };
    }

    /// A lead that is not there, or not to be seen.
    static AssignedLead notFound(UUID leadId) {
        return refused(leadId, Access.notFound().problem());
    }

    private static AssignedLead given(UUID leadId, UUID repId) {
        return new AssignedLead(leadId, repId, null, null, null);
    }

    private static AssignedLead refused(UUID leadId, Problem problem) {
        return new AssignedLead(leadId, null, problem.kind().code(), problem.detail(), null);
    }

    private static AssignedLead nobody(UUID leadId, Choice choice, int policyVersion) {
        var problem = AssignmentProblems.nobodyFits(choice, policyVersion);
        var passedOver =
                choice.judgements().stream()
                        .collect(
                                groupingBy(
                                        Judgement::reason,
                                        () -> new EnumMap<>(ChoiceReason.class),
                                        counting()));
        return new AssignedLead(leadId, null, problem.kind().code(), problem.detail(), passedOver);
    }

    private static UUID ownerOf(Lead lead) {
        return switch (lead) {
            case Lead.Captured captured ->
                    Objects.requireNonNull(captured.details().assignment()).ownerId();
            case Lead.Unknown _ -> throw new IllegalStateException("an unknown lead was assigned");
        };
    }
}
