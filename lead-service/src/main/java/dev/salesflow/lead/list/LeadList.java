package dev.salesflow.lead.list;

import dev.salesflow.eventstore.NewEvent;
import dev.salesflow.lead.Lead;
import dev.salesflow.servicekit.list.Condition;
import dev.salesflow.servicekit.list.ListDefinition;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

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
                            "profileVersion",
                            "modelVersion",
                            "tier",
                            "grade",
                            "verdict",
                            "reason",
                            "dealId",
                            "contactId"),
                    Set.of("capturedAt", "changedAt", "companyName"),
                    "-capturedAt",
                    "ownerId",
                    "teamId");

    /// The query parameter that asks for leads that somebody owns, or that nobody does.
    public static final String OWNED = "owned";

    private LeadList() {}

    /// What holds of the leads that [#OWNED] asks for, of all when it is not sent; fails with a 400
    /// problem when it is neither true nor false.
    public static List<Condition> owned(@Nullable String text) {
        return switch (text) {
            case null -> List.of();
            case "true" -> List.of(new Condition("ownerId", "is not null", null));
            case "false" -> List.of(new Condition("ownerId", "is null", null));
            default ->
                    throw new ProblemException(
                            Problem.at(
                                    ProblemKind.INVALID,
                                    "#query/" + OWNED,
                                    "'" + text + "' is neither true nor false"));
        };
    }

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
