package dev.salesflow.relationship.account.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.events.account.AccountKind;
import dev.salesflow.relationship.account.Account;
import dev.salesflow.servicekit.access.Access;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An account as it is answered.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccountView(
        UUID id,
        String companyName,
        AccountKind kind,
        @Nullable UUID ownerId,
        @Nullable UUID teamId,
        @Nullable UUID leadId) {

    /// The view of a state; fails with 404 when the account did not exist.
    static AccountView of(UUID id, Account state) {
        return switch (state) {
            case Account.Unknown _ -> throw Access.notFound();
            case Account.Open account ->
                    new AccountView(
                            id,
                            account.companyName(),
                            account.kind(),
                            account.ownerId(),
                            account.teamId(),
                            account.leadId());
        };
    }
}
