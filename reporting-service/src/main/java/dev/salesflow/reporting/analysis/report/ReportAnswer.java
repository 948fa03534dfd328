package dev.salesflow.reporting.analysis.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A report's figures with what they rest on. `deals` and `cases` are those counted, `clockSkew`
/// how many of their moves are dated before their predecessor. `groups` is there when asked for.
public record ReportAnswer<T>(
        String process,
        List<Rule> definition,
        Instant asOf,
        String timeZone,
        String calendarVersion,
        String unit,
        String view,
        String episodes,
        long deals,
        long cases,
        long clockSkew,
        @JsonUnwrapped T result,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Group<T>> groups) {

    /// The figures of the deals that have one value of the grouping attribute, null for none.
    public record Group<T>(@Nullable String key, @JsonUnwrapped T result) {}
}
