package dev.salesflow.lead.facts.list;

import dev.salesflow.events.lead.FactStatement;
import dev.salesflow.events.lead.LeadEvent.LeadAbsorbed;
import dev.salesflow.events.lead.LeadEvent.LeadAssigned;
import dev.salesflow.events.lead.LeadEvent.LeadFactRecorded;
import dev.salesflow.events.lead.LeadEvent.LeadFactWithdrawn;
import dev.salesflow.events.lead.LeadEvent.LeadReleased;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.eventstore.NewEvent;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadDetails;
import dev.salesflow.servicekit.list.ListDefinition;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/// The facts of all leads: what can be asked of the list, and how it follows the events.
public final class LeadFactList {

    private static final String PUT =
            """
            insert into lead_fact_entry
              (id, lead_id, fact, status, value, sources, owner_id, team_id, changed_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            on conflict (id) do update set status = excluded.status, value = excluded.value,
              sources = excluded.sources, changed_at = excluded.changed_at
            """;
    private static final String REMOVE = "delete from lead_fact_entry where id = $1";
    private static final String HAND_ON =
            "update lead_fact_entry set owner_id = $2, team_id = $3 where lead_id = $1";

    /// What can be asked of the list.
    public static final ListDefinition<LeadFactEntry> DEFINITION =
            new ListDefinition<>(
                    LeadFactEntry.class,
                    "id",
                    Set.of("leadId", "fact", "status", "ownerId", "teamId"),
                    Set.of("changedAt"),
                    "-changedAt",
                    "ownerId",
                    "teamId");

    private LeadFactList() {}

    /// Brings the rows of the facts that the events speak of to the state that stands, and all rows
    /// of the lead to its owner.
    public static Uni<Void> update(
            Mutiny.StatelessSession session,
            UUID leadId,
            Lead lead,
            int version,
            List<NewEvent> events) {
        if (!(lead instanceof Lead.Captured captured)) {
            return Uni.createFrom().voidItem();
        }
        var connection = StoreConnection.of(session);
        var rows = new Rows(connection, leadId, captured.details());
        var changedAt = events.getLast().occurredAt();
        var facts = events.stream().flatMap(LeadFactList::changed).distinct().toList();
        return Multi.createFrom()
                .iterable(facts)
                .onItem()
                .transformToUniAndConcatenate(fact -> rows.put(fact, changedAt))
                .collect()
                .asList()
                .chain(() -> isHandedOn(events) ? rows.handOn() : Uni.createFrom().voidItem());
    }

    private static Stream<LeadFact> changed(NewEvent appended) {
        if (appended.event() instanceof LeadFactRecorded recorded) {
            return Stream.of(recorded.fact());
        }
        if (appended.event() instanceof LeadFactWithdrawn withdrawn) {
            return Stream.of(withdrawn.fact());
        }
        return appended.event() instanceof LeadAbsorbed absorbed
                ? absorbed.facts().stream().map(FactStatement::fact)
                : Stream.empty();
    }

    private static boolean isHandedOn(List<NewEvent> events) {
        return events.stream()
                .anyMatch(appended ->
                        appended.event() instanceof LeadAssigned
                                || appended.event() instanceof LeadReleased);
    }

    private record Rows(StoreConnection connection, UUID leadId, LeadDetails lead) {

        Uni<Void> put(LeadFact fact, Instant changedAt) {
            var id = LeadFactEntry.idOf(leadId, fact);
            var known = lead.facts().get(fact);
            if (known == null) {
                return connection.query(REMOVE, Tuple.of(id)).replaceWithVoid();
            }
            var assignment = lead.assignment();
            var row =
                    Tuple.tuple()
                            .addUUID(id)
                            .addUUID(leadId)
                            .addString(fact.name())
                            .addString(known.status().name())
                            .addString(known.value())
                            .addInteger(known.sources())
                            .addUUID(assignment == null ? null : assignment.ownerId())
                            .addUUID(assignment == null ? null : assignment.teamId())
                            .addOffsetDateTime(changedAt.atOffset(ZoneOffset.UTC));
            return connection.query(PUT, row).replaceWithVoid();
        }

        Uni<Void> handOn() {
            var assignment = lead.assignment();
            var owner =
                    Tuple.of(
                            leadId,
                            assignment == null ? null : assignment.ownerId(),
                            assignment == null ? null : assignment.teamId());
            return connection.query(HAND_ON, owner).replaceWithVoid();
        }
    }
}
