package dev.salesflow.lead.validlead.api;

import dev.salesflow.lead.api.LeadProblems;
import dev.salesflow.lead.validlead.Distribution.RefusedAllotment;
import dev.salesflow.lead.validlead.ValidLeadListCommandHandler;
import dev.salesflow.lead.validlead.ValidLeadListRejection;
import dev.salesflow.lead.validlead.ValidLeadListRejection.ListExists;
import dev.salesflow.lead.validlead.ValidLeadListRejection.ListNotFound;
import dev.salesflow.lead.validlead.ValidLeadListRejection.NotOnList;
import dev.salesflow.lead.validlead.ValidLeadListRejection.TooManyLeads;
import dev.salesflow.lead.validlead.ValidLeadListRejection.WeekNotBegun;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemKind;
import java.util.List;

/// A weekly list's refusals as problems.
final class ValidLeadListProblems {

    private static final ProblemKind EXISTS =
            new ProblemKind(
                    409, "VALID_LEAD_LIST_EXISTS", "The list is drawn up already", "有效线索清单已生成");
    private static final ProblemKind WEEK_NOT_BEGUN =
            new ProblemKind(422, "WEEK_NOT_BEGUN", "The week has not begun", "该周尚未开始");
    private static final ProblemKind TOO_MANY_LEADS =
            new ProblemKind(422, "TOO_MANY_LEADS", "A list does not hold so many", "线索数量超出清单上限");
    private static final ProblemKind NOT_ON_LIST =
            new ProblemKind(422, "LEAD_NOT_ON_LIST", "A lead is not on the list", "线索不在清单上");
    private static final ProblemKind DISTRIBUTION_REFUSED =
            new ProblemKind(
                    422, "DISTRIBUTION_REFUSED", "Some leads cannot be given so", "部分线索无法按此分配");

    private ValidLeadListProblems() {}

    static Problem of(ValidLeadListRejection rejection) {
        return switch (rejection) {
            case ListNotFound _ -> Access.notFound().problem();
            case ListExists(var week, var brand) -> {
                var id = ValidLeadListCommandHandler.listId(week, brand);
                yield Problem.of(EXISTS, "Read list " + id + " instead")
                        .with("validLeadListId", id);
            }
            case WeekNotBegun(var firstDay, var today) ->
                    Problem.of(
                                    WEEK_NOT_BEGUN,
                                    "The week begins on %s, today is %s; name an earlier week"
                                            .formatted(firstDay, today))
                            .with("firstDay", firstDay);
            case TooManyLeads(var leads, var limit) ->
                    Problem.of(
                                    TOO_MANY_LEADS,
                                    "%d leads or more are valid, a list holds %d; assign by policy"
                                            .formatted(leads, limit))
                            .with("limit", limit);
            case NotOnList(var leadIds) ->
                    Problem.of(NOT_ON_LIST, "Leave out the leads that are not on the list")
                            .with("leadIds", leadIds);
        };
    }

    /// Each allotment that is refused, at its place in the request.
    static Problem refused(List<RefusedAllotment> allotments) {
        var errors = allotments.stream().map(ValidLeadListProblems::error).toList();
        return Problem.of(
                DISTRIBUTION_REFUSED,
                "No lead was given to anybody; mend or leave out the " + errors.size() + " named",
                errors);
    }

    private static FieldError error(RefusedAllotment refused) {
        var problem = LeadProblems.of(refused.reason());
        var place =
                problem.errors().stream().map(FieldError::pointer).findFirst().orElse("/leadId");
        return new FieldError(
                "/assignments/" + refused.index() + place, problem.kind().code(), problem.detail());
    }
}
