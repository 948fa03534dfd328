package dev.salesflow.relationship.account;

import static dev.salesflow.eventstore.Decision.accepted;
import static dev.salesflow.eventstore.Decision.rejected;

import dev.salesflow.events.Topic;
import dev.salesflow.events.account.AccountEvent;
import dev.salesflow.events.account.AccountEvent.AccountOpened;
import dev.salesflow.eventstore.Decider;
import dev.salesflow.eventstore.Decision;
import dev.salesflow.relationship.account.AccountCommand.OpenAccount;
import dev.salesflow.relationship.account.AccountRejection.AccountAlreadyOpen;

/// The rules of an account.
public final class AccountDecider {

    /// The aggregate for the event store.
    public static final Decider<Account, AccountCommand, AccountEvent, AccountRejection> DECIDER =
            new Decider<>(
                    Topic.ACCOUNT,
                    new Account.Unknown(),
                    Account::evolve,
                    AccountDecider::decide,
                    AccountEvent.class);

    private AccountDecider() {}

    /// What follows from a command.
    static Decision<AccountEvent, AccountRejection> decide(Account state, AccountCommand command) {
        return switch (command) {
            case OpenAccount open -> open(state, open);
        };
    }

    private static Decision<AccountEvent, AccountRejection> open(
            Account state, OpenAccount command) {
        return switch (state) {
            case Account.Unknown _ ->
                    accepted(
                            new AccountOpened(
                                    command.companyName(),
                                    command.kind(),
                                    command.ownerId(),
                                    command.teamId(),
                                    command.leadId()));
            case Account.Open account -> rejected(new AccountAlreadyOpen(account.companyName()));
        };
    }
}
