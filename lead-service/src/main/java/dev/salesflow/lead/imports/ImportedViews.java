package dev.salesflow.lead.imports;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.facts.list.LeadFactEntry;
import dev.salesflow.lead.imports.TakingIn.Taken;
import dev.salesflow.lead.list.LeadEntry;
import dev.salesflow.servicekit.list.EntityRows;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.stream.Stream;

/// The rows of all views of imported leads, many in one statement: the same that
/// [dev.salesflow.lead.list.LeadViews] makes of one lead.
final class ImportedViews {

    private ImportedViews() {}

    static Uni<Void> insert(StoreConnection connection, List<Taken> leads) {
        var entries = leads.stream().map(ImportedViews::entry).toList();
        var facts = leads.stream().flatMap(ImportedViews::facts).toList();
        return EntityRows.insert(connection, "lead_entry", entries)
                .chain(() -> EntityRows.insert(connection, "lead_fact_entry", facts));
    }

    private static LeadEntry entry(Taken taken) {
        var at = taken.row().capturedAt();
        var entry = LeadEntry.of(taken.row().id(), taken.lead(), at);
        entry.capturedAt = at;
        return entry;
    }

    private static Stream<LeadFactEntry> facts(Taken taken) {
        var at = taken.row().capturedAt();
        return taken.lead().details().facts().entrySet().stream()
                .map(known ->
                        LeadFactEntry.of(taken.row().id(), known.getKey(), known.getValue(), at));
    }
}
