package dev.salesflow.lead.followup.api;

import static dev.salesflow.servicekit.problem.Problem.at;

import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.LeadRejection.FollowUpDueTooEarly;
import dev.salesflow.lead.LeadRejection.FollowUpOwnerIsAnother;
import dev.salesflow.lead.LeadRejection.FollowUpOwnerMissing;
import dev.salesflow.lead.LeadRejection.FollowedUpInFuture;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemKind;

/// The refusals of follow-ups as problems.
public final class FollowUpProblems {

    private static final ProblemKind IN_FUTURE =
            new ProblemKind(
                    422, "FOLLOWED_UP_IN_FUTURE", "The contact is yet to come", "跟进时间不能晚于当前时间");
    private static final ProblemKind DUE_TOO_EARLY =
            new ProblemKind(
                    422,
                    "FOLLOW_UP_DUE_TOO_EARLY",
                    "The next action is due before the contact",
                    "下一步日期不能早于跟进日期");
    private static final ProblemKind OWNER_IS_ANOTHER =
            new ProblemKind(
                    422, "FOLLOW_UP_OWNER_IS_ANOTHER", "Another rep owns the lead", "线索由其他销售人员负责");
    private static final ProblemKind OWNER_MISSING =
            new ProblemKind(
                    422, "FOLLOW_UP_OWNER_MISSING", "Nobody can owe the next action", "线索尚无负责人");

    private FollowUpProblems() {}

    /// Names the field to mend, and how.
    public static Problem of(LeadRejection.OfFollowUp rejection) {
        return switch (rejection) {
            case FollowedUpInFuture(var at, var now) ->
                    at(IN_FUTURE, "/at", at + " is after now, " + now + "; record what was held");
            case FollowUpDueTooEarly(var dueOn, var contactOn) ->
                    at(
                            DUE_TOO_EARLY,
                            "/dueOn",
                            dueOn
                                    + " is before the contact on "
                                    + contactOn
                                    + "; name a later day");
            case FollowUpOwnerIsAnother(var repId, var ownerId) ->
                    at(
                                    OWNER_IS_ANOTHER,
                                    "/ownerId",
                                    "Sales rep %s owns the lead and owes its next action; assign"
                                                    .formatted(ownerId)
                                            + " the lead to "
                                            + repId
                                            + " first, or leave ownerId out")
                            .with("ownerId", ownerId);
            case FollowUpOwnerMissing _ ->
                    Problem.of(
                            OWNER_MISSING,
                            "Nobody owns the lead; assign it to the rep who owes its next action"
                                    + " first");
        };
    }
}
