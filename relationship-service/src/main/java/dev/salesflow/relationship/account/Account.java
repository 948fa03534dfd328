package dev.salesflow.relationship.account;

import dev.salesflow.events.account.AccountEvent;
import dev.salesflow.events.account.AccountEvent.AccountOpened;
import dev.salesflow.events.account.AccountKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A customer company as it stands.
public sealed interface Account {

    /// No account has been opened.
    record Unknown() implements Account {}

    /// The company is an account, of a rep and a team where these are known.
    record Open(
            String companyName,
            AccountKind kind,
            @Nullable UUID ownerId,
            @Nullable UUID teamId,
            @Nullable UUID leadId)
            implements Account {}

    /// The account after one more event.
    static Account evolve(Account state, AccountEvent event) {
        return switch (event) {
            case AccountOpened e ->
                    new Open(e.companyName(), e.kind(), e.ownerId(), e.teamId(), e.leadId());
        };
    }
}
