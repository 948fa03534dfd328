package dev.salesflow.relationship.account.api;

import dev.salesflow.relationship.account.AccountRejection;
import dev.salesflow.relationship.account.AccountRejection.AccountAlreadyOpen;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;

/// Refusals of accounts as problems.
final class AccountProblems {

    private static final ProblemKind ALREADY_OPEN =
            new ProblemKind(409, "ACCOUNT_ALREADY_OPEN", "The account is open already", "客户账户已存在");

    private AccountProblems() {}

    static Problem of(AccountRejection rejection) {
        return switch (rejection) {
            case AccountAlreadyOpen(var companyName) ->
                    Problem.of(ALREADY_OPEN, "Use the account that is there")
                            .with("companyName", companyName);
        };
    }

    /// The refusal to open an account where the caller's role does not reach.
    static ProblemException outOfReach() {
        return new ProblemException(
                Problem.of(
                        ProblemKind.FORBIDDEN,
                        "Open accounts for yourself or, as a manager, for your team; who is no"
                                + " registered sales rep names ownerId and teamId"));
    }
}
