package dev.salesflow.relationship.stakeholder.api;

import dev.salesflow.relationship.stakeholder.StakeholderRejection;
import dev.salesflow.relationship.stakeholder.StakeholderRejection.InteractionInFuture;
import dev.salesflow.relationship.stakeholder.StakeholderRejection.StakeholderAlreadyIdentified;
import dev.salesflow.relationship.stakeholder.StakeholderRejection.StakeholderNotFound;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemKind;

/// Refusals of stakeholders as problems.
public final class StakeholderProblems {

    private static final ProblemKind ALREADY_IDENTIFIED =
            new ProblemKind(
                    409,
                    "STAKEHOLDER_ALREADY_IDENTIFIED",
                    "The stakeholder is known already",
                    "干系人已存在");
    private static final ProblemKind IN_FUTURE =
            new ProblemKind(
                    422,
                    "INTERACTION_IN_FUTURE",
                    "The interaction has not been held yet",
                    "互动时间不能晚于当前时间");

    private StakeholderProblems() {}

    /// The problem that a refusal is answered with.
    public static Problem of(StakeholderRejection rejection) {
        return switch (rejection) {
            case StakeholderNotFound _ -> Access.notFound().problem();
            case StakeholderAlreadyIdentified(var accountId, var dealId) ->
                    Problem.of(ALREADY_IDENTIFIED, "Use the stakeholder that is there")
                            .with("accountId", accountId)
                            .with("dealId", dealId);
            case InteractionInFuture(var heldAt, var recordedAt) ->
                    Problem.of(IN_FUTURE, "Record it after it was held; check heldAt")
                            .with("heldAt", heldAt)
                            .with("now", recordedAt);
        };
    }
}
