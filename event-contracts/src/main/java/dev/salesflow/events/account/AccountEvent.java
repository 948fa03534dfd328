package dev.salesflow.events.account;

import dev.salesflow.events.DomainEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What has happened to an account.
public sealed interface AccountEvent extends DomainEvent {

    /// A company became an account, when its lead was converted or by hand.
    record AccountOpened(
            String companyName,
            AccountKind kind,
            @Nullable UUID ownerId,
            @Nullable UUID teamId,
            @Nullable UUID leadId)
            implements AccountEvent {}
}
