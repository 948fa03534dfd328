package dev.salesflow.lead.analysis.list;

import dev.salesflow.events.lead.LeadEvent.LeadAnalysed;
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

/// The archive of analysis sheets: what can be asked of it, and how it follows the events.
public final class AnalysisList {

    private static final String REPLACE =
            "update analysis_entry set standing = false where lead_id = $1 and standing";

    /// What can be asked of the archive; `regionRank` sorts by the order of work.
    public static final ListDefinition<AnalysisEntry> DEFINITION =
            new ListDefinition<>(
                    AnalysisEntry.class,
                    "id",
                    Set.of("leadId", "standing", "grade", "regionLevel", "ownerId", "teamId"),
                    Set.of("regionRank", "analysedAt", "grade"),
                    "-analysedAt",
                    "ownerId",
                    "teamId");

    private AnalysisList() {}

    /// A page whose whole rows have their words.
    public static Uni<ListPage> worded(StoreConnection connection, ListPage page) {
        return WordedRows.shown(
                connection, page, AnalysisEntry.class, row -> row.id, AnalysisView::of);
    }

    /// Adds the sheets that were archived.
    public static Uni<Void> update(
            Mutiny.StatelessSession session,
            UUID leadId,
            Lead lead,
            int version,
            List<NewEvent> events) {
        var rows =
                events.stream()
                        .flatMap(event ->
                                event.event() instanceof LeadAnalysed analysed
                                        ? Stream.of(
                                                AnalysisEntry.of(
                                                        leadId, analysed, event.occurredAt()))
                                        : Stream.empty())
                        .toList();
        return StandingRows.add(session, leadId, REPLACE, rows);
    }
}
