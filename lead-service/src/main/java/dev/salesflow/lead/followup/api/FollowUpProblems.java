package dev.salesflow.lead.followup.api;

import static dev.salesflow.servicekit.problem.Problem.at;

import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.LeadRejection.FollowUpDueTooEarly;
import dev.salesflow.lead.LeadRejection.FollowUpOwnerMissing;
import dev.salesflow.lead.LeadRejection.FollowUpOwnerNotAtWork;
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
    private static final ProblemKind OWNER_NOT_AT_WORK =
            new ProblemKind(
                    422, "FOLLOW_UP_OWNER_NOT_AT_WORK", "No such rep is at work", "负责人不存在或已离职");
    private static final ProblemKind OWNER_MISSING =
            new ProblemKind(
                    422, "FOLLOW_UP_OWNER_MISSING", "Nobody owes the next action", "未指定下一步负责人");

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
            case FollowUpOwnerNotAtWork(var repId) ->
                    at(
                            OWNER_NOT_AT_WORK,
                            "/ownerId",
                            "No sales rep " + repId + " is at work; name one who is");
            case FollowUpOwnerMissing _ ->
                    at(
                            OWNER_MISSING,
                            "/ownerId",
                            "The lead has no owner; name who owes the next action");
        };
    }
}
