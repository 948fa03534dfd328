package dev.salesflow.reporting.api;

import dev.salesflow.reporting.analysis.query.Episodes;
import dev.salesflow.reporting.analysis.query.FunnelMode;
import dev.salesflow.reporting.analysis.query.Truncation;
import dev.salesflow.reporting.analysis.query.View;
import dev.salesflow.reporting.analysis.time.DurationUnit;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// A query parameter as requests are checked for it and as the contract describes it.
///
/// @param choices the texts it takes, empty when any will do
/// @param isFilter it may stand several times, for one of several values
record QueryParameter(
        String name, String description, String example, List<String> choices, boolean isFilter) {

    /// Filters by attributes of the deals' own.
    static final Pattern ATTRIBUTE = Pattern.compile("attr\\..{1,100}");

    static final QueryParameter PROCESS = of("process", "Key of the sales process", "ten-steps");
    static final QueryParameter MODE =
            choice(
                    "mode",
                    "What it takes to have reached a stage",
                    ParameterValues.choices(FunnelMode.class));
    static final QueryParameter WINDOW =
            of(
                    "window",
                    "Days from the first stage in which the others have to follow; with"
                            + " mode=ordered",
                    "30");
    static final QueryParameter TRUNCATION =
            choice(
                    "truncation",
                    "Whether deals count as at risk only since their closing would be known",
                    ParameterValues.choices(Truncation.class));
    static final QueryParameter HORIZON =
            of(
                    "horizon",
                    "Age up to which the mean time open is taken; default the largest observed",
                    "90");
    static final QueryParameter AT =
            of(
                    "at",
                    "At most 100 ages at which the curve is evaluated besides, separated by commas",
                    "30,60,90");

    static final List<QueryParameter> FILTERS =
            List.of(
                    filter("owner", "Owner's id; for those who may see names also the name"),
                    filter("team", "Team's id, or its name when it was imported by name"),
                    filter("channel", "Channel the deal came through"),
                    filter("customer", "Customer's name"),
                    filter("currency", "Currency of the amount"),
                    filter("source", "`live` or `import`"));

    static final List<QueryParameter> COMMON =
            List.of(
                    PROCESS,
                    of(
                            "from",
                            "Begin of the period: a date in the time zone, or a time with offset",
                            "2026-01-01"),
                    of("to", "End of the period, exclusive", "2026-07-01"),
                    choice(
                            "view",
                            "cohort: deals opened in the period; flow: what happened in it",
                            ParameterValues.choices(View.class)),
                    of(
                            "asOf",
                            "Figures as they stood at that time; default now",
                            "2026-07-01T09:00:00Z"),
                    of(
                            "groupBy",
                            "Figures besides for each value of an attribute: a filter's name or"
                                    + " attr.<name>",
                            "owner"),
                    of(
                            "timeZone",
                            "IANA zone of dates and business hours; default set by the"
                                    + " installation",
                            "Asia/Shanghai"),
                    choice(
                            "unit",
                            "How durations are counted",
                            Arrays.stream(DurationUnit.values()).map(DurationUnit::code).toList()),
                    choice(
                            "episodes",
                            "first: a deal's first episode; all: each one as a case",
                            ParameterValues.choices(Episodes.class)));

    private static QueryParameter of(String name, String description, String example) {
        return new QueryParameter(name, description, example, List.of(), false);
    }

    /// The first choice is the default.
    private static QueryParameter choice(String name, String description, List<String> choices) {
        return new QueryParameter(name, description, choices.getFirst(), choices, false);
    }

    private static QueryParameter filter(String name, String description) {
        return new QueryParameter(name, description, "", List.of(), true);
    }

    /// Whether deals can be filtered and grouped by an attribute of this name.
    static boolean isAttribute(String name) {
        return FILTERS.stream().anyMatch(filter -> filter.name().equals(name))
                || ATTRIBUTE.matcher(name).matches();
    }
}
