package dev.salesflow.relationship.account;

import static dev.salesflow.relationship.account.AccountDecider.DECIDER;

import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.Commands;
import dev.salesflow.relationship.account.list.AccountList;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/// Carries an account's commands out.
@ApplicationScoped
public class AccountCommandHandler {

    private final Commands commands;
    private final AccountList accounts;

    AccountCommandHandler(Commands commands, AccountList accounts) {
        this.commands = commands;
        this.accounts = accounts;
    }

    /// Carries a command out in a transaction of its own.
    public Uni<CommandOutcome<Account, AccountRejection>> handle(
            UUID accountId, AccountCommand command, CommandContext context) {
        return commands.execute(DECIDER, accountId, command, context, accounts::update);
    }

    /// Carries a policy's command out in the transaction that takes its event in.
    public Uni<CommandOutcome<Account, AccountRejection>> handleIn(
            Mutiny.StatelessSession session,
            UUID accountId,
            AccountCommand command,
            CommandContext context) {
        return commands.executeIn(session, DECIDER, accountId, command, context, accounts::update);
    }
}
