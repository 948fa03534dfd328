package dev.salesflow.relationship.account.list;

import dev.salesflow.eventstore.NewEvent;
import dev.salesflow.relationship.account.Account;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.list.ListDefinition;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/// The accounts as a list: one row each, as the account stands.
@ApplicationScoped
public class AccountList {

    /// What can be asked of the list.
    public static final ListDefinition<AccountEntry> DEFINITION =
            new ListDefinition<>(
                    AccountEntry.class,
                    "id",
                    Set.of("companyName", "kind", "ownerId", "teamId", "leadId"),
                    Set.of("companyName", "openedAt"),
                    "-openedAt",
                    "ownerId",
                    "teamId");

    private final Mutiny.SessionFactory sessions;

    AccountList(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /// The row of an account; fails with 404 when there is none.
    public Uni<AccountEntry> find(UUID accountId) {
        return sessions.withStatelessSession(session -> session.get(AccountEntry.class, accountId))
                .onItem()
                .ifNull()
                .failWith(Access::notFound);
    }

    /// Brings the account's row to the state at the version.
    public Uni<Void> update(
            Mutiny.StatelessSession session,
            UUID accountId,
            Account state,
            int version,
            List<NewEvent> events) {
        return switch (state) {
            case Account.Unknown _ -> Uni.createFrom().voidItem();
            case Account.Open account ->
                    session.upsert(
                            row(accountId, account, version, events.getFirst().occurredAt()));
        };
    }

    private static AccountEntry row(
            UUID accountId, Account.Open account, int version, Instant openedAt) {
        var row = new AccountEntry();
        row.id = accountId;
        row.companyName = account.companyName();
        row.kind = account.kind();
        row.ownerId = account.ownerId();
        row.teamId = account.teamId();
        row.leadId = account.leadId();
        row.openedAt = openedAt; // opening is the only event of an account yet
        row.version = version;
        return row;
    }
}
