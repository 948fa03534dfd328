package dev.salesflow.relationship.account;

import dev.salesflow.events.account.AccountKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can be asked of an account.
public sealed interface AccountCommand {

    /// Make the company an account; `leadId` names the lead it was converted from.
    record OpenAccount(
            String companyName,
            AccountKind kind,
            @Nullable UUID ownerId,
            @Nullable UUID teamId,
            @Nullable UUID leadId)
            implements AccountCommand {}
}
