package dev.salesflow.lead.list;

import dev.salesflow.eventstore.NewEvent;
import dev.salesflow.lead.Lead;
import dev.salesflow.servicekit.list.ListDefinition;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/// The list of leads: what can be asked of it, and how it follows the events.
public final class LeadList {

    /// What can be asked of the list.
    public static final ListDefinition<LeadEntry> DEFINITION =
            new ListDefinition<>(
                    LeadEntry.class,
                    "id",
                    Set.of(
                            "state",
                            "channel",
                            "sourceKind",
                            "source",
                            "campaign",
                            "companyName",
                            "registeredId",
                            "customerKind",
                            "territory",
                            "brand",
                            "ownerId",
                            "teamId",
                            "referralId",
                            "highPotential",
                            "tier",
                            "grade",
                            "verdict",
                            "contactId"),
                    Set.of("capturedAt", "changedAt", "companyName"),
                    "-capturedAt",
                    "ownerId",
                    "teamId");

    private LeadList() {}

    /// Brings the lead's row to the state that stands at the version.
    public static Uni<Void> update(
            Mutiny.StatelessSession session,
            UUID leadId,
            Lead lead,
            int version,
            List<NewEvent> events) {
        return switch (lead) {
            case Lead.Unknown _ -> Uni.createFrom().voidItem();
            case Lead.Captured captured -> {
                var entry = LeadEntry.of(leadId, captured, events.getLast().occurredAt());
                if (version > events.size()) {
                    yield session.update(entry);
                }
                entry.capturedAt = events.getFirst().occurredAt();
                yield session.insert(entry);
            }
        };
    }
}
