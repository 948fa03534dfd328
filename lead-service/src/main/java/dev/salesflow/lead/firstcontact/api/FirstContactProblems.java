package dev.salesflow.lead.firstcontact.api;

import static dev.salesflow.servicekit.problem.Problem.at;

import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.LeadRejection.FirstContactHeldAlready;
import dev.salesflow.lead.LeadRejection.HeldInFuture;
import dev.salesflow.lead.LeadRejection.NextTalkTooEarly;
import dev.salesflow.lead.LeadRejection.PlannedInPast;
import dev.salesflow.lead.LeadRejection.StrategyMissing;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemKind;

/// The refusals of first contacts as problems.
public final class FirstContactProblems {

    private static final ProblemKind STRATEGY_MISSING =
            new ProblemKind(
                    409,
                    "STRATEGY_MISSING",
                    "The key lead has no written strategy",
                    "重点攻坚线索尚无书面策略");
    private static final ProblemKind HELD_ALREADY =
            new ProblemKind(
                    409, "FIRST_CONTACT_HELD", "The first contact took place before", "首次接触已完成");
    private static final ProblemKind IN_PAST =
            new ProblemKind(
                    422, "FIRST_CONTACT_IN_PAST", "The time planned is over", "计划时间不能早于当前时间");
    private static final ProblemKind IN_FUTURE =
            new ProblemKind(
                    422, "FIRST_CONTACT_IN_FUTURE", "The contact is yet to come", "接触时间不能晚于当前时间");
    private static final ProblemKind NEXT_TALK_TOO_EARLY =
            new ProblemKind(
                    422,
                    "NEXT_TALK_TOO_EARLY",
                    "The next talk is before the first contact",
                    "下次沟通日期不能早于首次接触");

    private FirstContactProblems() {}

    /// Names what to mend, and how.
    public static Problem of(LeadRejection.OfFirstContact rejection) {
        return switch (rejection) {
            case StrategyMissing _ ->
                    Problem.of(
                            STRATEGY_MISSING,
                            "Write the strategy first; leads in KEY_PURSUIT are pursued by one");
            case FirstContactHeldAlready(var heldAt) ->
                    Problem.of(
                                    HELD_ALREADY,
                                    "It was held at " + heldAt + "; record a follow-up instead")
                            .with("heldAt", heldAt);
            case PlannedInPast(var plannedAt, var now) ->
                    at(
                            IN_PAST,
                            "/plannedAt",
                            plannedAt
                                    + " is before now, "
                                    + now
                                    + "; plan a later time, or note what was held");
            case HeldInFuture(var heldAt, var now) ->
                    at(
                            IN_FUTURE,
                            "/heldAt",
                            heldAt + " is after now, " + now + "; plan it instead");
            case NextTalkTooEarly(var nextTalkOn, var heldOn) ->
                    at(
                            NEXT_TALK_TOO_EARLY,
                            "/nextTalkOn",
                            nextTalkOn + " is before " + heldOn + "; name a later day");
        };
    }
}
