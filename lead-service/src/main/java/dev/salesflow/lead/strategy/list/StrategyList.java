package dev.salesflow.lead.strategy.list;

import dev.salesflow.events.lead.LeadEvent.LeadStrategyWritten;
import dev.salesflow.eventstore.NewEvent;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.list.StandingRows;
import dev.salesflow.servicekit.list.ListDefinition;
import dev.salesflow.servicekit.list.ListPage;
import dev.salesflow.servicekit.words.WordedRows;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/// The strategies of leads: what can be asked of the list, and how it follows the events.
public final class StrategyList {

    private static final String REPLACE =
            "update strategy_entry set standing = false where lead_id = $1 and standing";

    /// What can be asked of one lead's strategies; whether the caller sees the lead is to be asked
    /// before.
    public static final ListDefinition<StrategyEntry> DEFINITION =
            new ListDefinition<>(
                    StrategyEntry.class,
                    "id",
                    Set.of("standing"),
                    Set.of("writtenAt"),
                    "-writtenAt",
                    null,
                    null);

    private StrategyList() {}

    /// A page whose whole rows have their steps and words.
    public static Uni<ListPage> worded(StoreConnection connection, ListPage page) {
        return WordedRows.shown(
                connection, page, StrategyEntry.class, row -> row.id, StrategyView::of);
    }

    /// Adds the strategies that were written.
    public static Uni<Void> update(
            Mutiny.StatelessSession session,
            UUID leadId,
            Lead lead,
            int version,
            List<NewEvent> events) {
        var rows =
                events.stream()
                        .flatMap(event ->
                                event.event() instanceof LeadStrategyWritten written
                                        ? Stream.of(
                                                StrategyEntry.of(
                                                        leadId, written, event.occurredAt()))
                                        : Stream.empty())
                        .toList();
        return StandingRows.add(session, leadId, REPLACE, rows);
    }
}
