package dev.salesflow.lead.imports.mapping;

import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.servicekit.rows.TableShape;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How to read a file of leads; every value in it has been checked by [LeadMappingReader].
///
/// @param columns the names of columns by what they hold; there is one for the company
/// @param channels the channel that a text in the file means; codes of channels mean themselves
/// @param facts the columns that hold facts
/// @param factSource who says so; the source of the row when absent
/// @param timeZone of times without offset
/// @param delimiter what separates the fields of a CSV file; null to find out from its header
public record LeadMapping(
        Map<LeadColumn, String> columns,
        Map<String, AcquisitionChannel> channels,
        LeadDefaults defaults,
        Map<LeadFact, String> facts,
        @Nullable String factSource,
        ZoneId timeZone,
        @Nullable Character delimiter,
        LikelyDuplicates duplicates) {

    private static final Set<LeadColumn> PERSONAL =
            Set.of(
                    LeadColumn.CONTACT_NAME,
                    LeadColumn.PHONE,
                    LeadColumn.EMAIL,
                    LeadColumn.POSITION);

    public LeadMapping {
        columns = Map.copyOf(columns);
        channels = Map.copyOf(channels);
        facts = Map.copyOf(facts);
    }

    /// The name of a column; null when the file has none.
    public @Nullable String column(LeadColumn column) {
        return columns.get(column);
    }

    /// Whether a column tells of a person; a row as a whole (null) does.
    public boolean isPersonal(@Nullable String column) {
        return column == null
                || PERSONAL.stream().anyMatch(personal -> column.equals(columns.get(personal)));
    }

    /// What is known of the file before it is opened.
    public TableShape table() {
        var all = Stream.concat(columns.values().stream(), facts.values().stream());
        return new TableShape(all.distinct().sorted().toList(), delimiter);
    }
}
