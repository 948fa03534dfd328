package dev.salesflow.reporting.analysis.query;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which deals a report is about. `filters` name the values allowed per attribute, all of them must
/// fit; `groupBy` names an attribute. Attributes are read as of the report's instant.
public record Population(
        Period period,
        View view,
        Instant asOf,
        Episodes episodes,
        Map<String, Set<String>> filters,
        @Nullable String groupBy) {

    public Population {
        filters = Map.copyOf(filters);
    }

    /// All deals as of an instant, by first episode.
    public static Population asOf(Instant asOf) {
        return new Population(Period.ALWAYS, View.COHORT, asOf, Episodes.FIRST, Map.of(), null);
    }
}
