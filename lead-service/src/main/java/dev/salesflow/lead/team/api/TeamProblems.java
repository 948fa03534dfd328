package dev.salesflow.lead.team.api;

import dev.salesflow.lead.team.TeamRejection;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemKind;

/// A team's refusals as problems.
final class TeamProblems {

    private static final ProblemKind EXISTS =
            new ProblemKind(409, "TEAM_EXISTS", "The team is formed already", "团队已存在");

    private TeamProblems() {}

    static Problem of(TeamRejection rejection) {
        return switch (rejection) {
            case TeamRejection.TeamNotFound _ -> Access.notFound().problem();
            case TeamRejection.TeamExists _ -> Problem.of(EXISTS, "Read the team instead");
        };
    }
}
