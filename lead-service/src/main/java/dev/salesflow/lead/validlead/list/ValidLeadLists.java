package dev.salesflow.lead.validlead.list;

import dev.salesflow.eventstore.NewEvent;
import dev.salesflow.lead.validlead.ValidLeadList;
import dev.salesflow.servicekit.list.ListDefinition;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/// The list of weekly lists: what can be asked of it, and how it follows the events.
public final class ValidLeadLists {

    /// What can be asked of the list; it is the same for all.
    public static final ListDefinition<ValidLeadListEntry> DEFINITION =
            new ListDefinition<>(
                    ValidLeadListEntry.class,
                    "id",
                    Set.of("week", "brand"),
                    Set.of("firstDay", "brand"),
                    "-firstDay",
                    null,
                    null);

    private ValidLeadLists() {}

    /// Brings the list's row to the state that stands at the version.
    public static Uni<Void> update(
            Mutiny.StatelessSession session,
            UUID listId,
            ValidLeadList list,
            int version,
            List<NewEvent> events) {
        return switch (list) {
            case ValidLeadList.Unknown _ -> Uni.createFrom().voidItem();
            case ValidLeadList.DrawnUp drawnUp -> {
                var entry = ValidLeadListEntry.of(listId, drawnUp, events.getLast().occurredAt());
                if (version > events.size()) {
                    yield session.update(entry);
                }
                entry.drawnUpAt = events.getFirst().occurredAt();
                yield session.insert(entry);
            }
        };
    }
}
