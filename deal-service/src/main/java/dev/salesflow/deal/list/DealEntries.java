package dev.salesflow.deal.list;

import dev.salesflow.deal.Deal;
import dev.salesflow.eventstore.Commands.ViewUpdate;
import dev.salesflow.eventstore.NewEvent;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.list.ListDefinition;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/// The rows of the deal list: read, and brought up to date with every append.
@ApplicationScoped
public class DealEntries {

    /// What can be asked of the list.
    public static final ListDefinition<DealEntry> LIST =
            new ListDefinition<>(
                    DealEntry.class,
                    "id",
                    Set.of(
                            "processKey",
                            "processVersion",
                            "stage",
                            "status",
                            "outcome",
                            "lostReason",
                            "currency",
                            "ownerId",
                            "teamId",
                            "channel",
                            "accountId",
                            "leadId",
                            "externalId"),
                    Set.of("openedAt", "changedAt", "title"),
                    "-changedAt",
                    "ownerId",
                    "teamId");

    private final Mutiny.SessionFactory sessions;

    DealEntries(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /// The deal's row; fails with the 404 problem when there is none.
    public Uni<DealEntry> existing(UUID id) {
        return sessions.withStatelessSession(session -> session.get(DealEntry.class, id))
                .onItem()
                .ifNull()
                .failWith(Access::notFound);
    }

    /// The view update of one command; `before` is the deal's row at the version that the command
    /// is decided on, absent for a new deal.
    public static ViewUpdate<Deal> updating(@Nullable DealEntry before) {
        return (session, id, state, version, events) ->
                switch (state) {
                    case Deal.Unknown _ -> Uni.createFrom().voidItem();
                    case Deal.Known deal -> {
                        var row = row(before, id, deal, version, events);
                        yield before == null ? session.insert(row) : session.update(row);
                    }
                };
    }

    /// The row of a deal after `events`, which follow on the ones that `before` stands for; a new
    /// deal has no row before and all its events here.
    public static DealEntry row(
            @Nullable DealEntry before,
            UUID id,
            Deal.Known deal,
            int version,
            List<NewEvent> events) {
        return DealRow.of(before, id, deal, version, events);
    }
}
