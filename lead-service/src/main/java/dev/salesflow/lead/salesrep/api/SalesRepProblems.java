package dev.salesflow.lead.salesrep.api;

import dev.salesflow.lead.salesrep.SalesRepRejection;
import dev.salesflow.lead.salesrep.SalesRepRejection.AccountTaken;
import dev.salesflow.lead.salesrep.SalesRepRejection.SalesRepExists;
import dev.salesflow.lead.salesrep.SalesRepRejection.SalesRepGone;
import dev.salesflow.lead.salesrep.SalesRepRejection.SalesRepNotFound;
import dev.salesflow.lead.salesrep.SalesRepRejection.TeamUnknown;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemKind;

/// A sales rep's refusals as problems.
final class SalesRepProblems {

    private static final ProblemKind EXISTS =
            new ProblemKind(409, "SALES_REP_EXISTS", "The rep is registered already", "销售人员已登记");
    private static final ProblemKind ACCOUNT_TAKEN =
            new ProblemKind(409, "ACCOUNT_TAKEN", "Another rep has this account", "该账号已被其他销售人员使用");
    private static final ProblemKind GONE =
            new ProblemKind(409, "SALES_REP_GONE", "The sales rep has left", "销售人员已离职");
    private static final ProblemKind TEAM_UNKNOWN =
            new ProblemKind(422, "TEAM_UNKNOWN", "There is no such team", "团队不存在");

    private SalesRepProblems() {}

    static Problem of(SalesRepRejection rejection) {
        return switch (rejection) {
            case SalesRepNotFound _ -> Access.notFound().problem();
            case SalesRepExists _ -> Problem.of(EXISTS, "Read the rep instead");
            case AccountTaken(var repId) ->
                    Problem.of(
                                    ACCOUNT_TAKEN,
                                    "Sales rep " + repId + " has the account; name another one")
                            .with("salesRepId", repId);
            case SalesRepGone _ -> Problem.of(GONE, "Register a rep who returns anew");
            case TeamUnknown(var teamId) ->
                    Problem.of(TEAM_UNKNOWN, "No team " + teamId + " was formed; form it first")
                            .with("teamId", teamId);
        };
    }
}
