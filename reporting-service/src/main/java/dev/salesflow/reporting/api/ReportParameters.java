package dev.salesflow.reporting.api;

import dev.salesflow.reporting.analysis.query.Episodes;
import dev.salesflow.reporting.analysis.query.FunnelMode;
import dev.salesflow.reporting.analysis.query.FunnelOptions;
import dev.salesflow.reporting.analysis.query.Measure;
import dev.salesflow.reporting.analysis.query.Period;
import dev.salesflow.reporting.analysis.query.Population;
import dev.salesflow.reporting.analysis.query.ReportQuery;
import dev.salesflow.reporting.analysis.query.SurvivalOptions;
import dev.salesflow.reporting.analysis.query.Truncation;
import dev.salesflow.reporting.analysis.query.View;
import dev.salesflow.reporting.analysis.time.BusinessCalendar;
import dev.salesflow.reporting.analysis.time.DurationUnit;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the query parameters of a report; every fault is a 400 problem that names the parameter.
final class ReportParameters {

    private static final Set<String> COMMON =
            Set.of(
                    "process",
                    "from",
                    "to",
                    "view",
                    "asOf",
                    "groupBy",
                    "timeZone",
                    "unit",
                    "episodes");
    private static final Set<String> FILTERS =
            Set.of("owner", "team", "channel", "customer", "currency", "source");
    private static final Pattern ATTRIBUTE = Pattern.compile("attr\\..{1,100}");

    private final MultivaluedMap<String, String> query;

    private ReportParameters(MultivaluedMap<String, String> query) {
        this.query = query;
    }

    /// The query of a report that takes `own` parameters beside the common ones.
    static ReportQuery read(
            MultivaluedMap<String, String> query,
            Set<String> own,
            Instant now,
            ZoneId defaultZone) {
        var parameters = new ReportParameters(query);
        parameters.refuseUnknown(own);
        var zone = parameters.value("timeZone", ZoneId::of, defaultZone);
        var unit = parameters.value("unit", ReportParameters::unit, DurationUnit.DAYS);
        return new ReportQuery(
                parameters.population(zone, now),
                new Measure(unit, zone, BusinessCalendar.standard(zone)),
                parameters.funnel(),
                parameters.survival());
    }

    static String process(MultivaluedMap<String, String> query) {
        var process = query.getFirst("process");
        if (process == null || process.isBlank()) {
            throw fault("process", "MISSING", "Name the sales process, such as process=ten-steps");
        }
        return process;
    }

    private Population population(ZoneId zone, Instant now) {
        var from = optional("from", text -> Period.bound(text, zone));
        var to = optional("to", text -> Period.bound(text, zone));
        if (from != null && to != null && !from.isBefore(to)) {
            throw fault("to", "INVALID", "'to' must lie after 'from'; it is exclusive");
        }
        return new Population(
                new Period(from, to),
                value("view", text -> constant(View.class, text), View.COHORT),
                value("asOf", text -> Period.bound(text, zone), now),
                value("episodes", text -> constant(Episodes.class, text), Episodes.FIRST),
                filters(),
                optional("groupBy", ReportParameters::attribute));
    }

    private FunnelOptions funnel() {
        var mode = value("mode", text -> constant(FunnelMode.class, text), FunnelMode.IMPLIED);
        var window = optional("window", ReportParameters::days);
        if (window != null && mode != FunnelMode.ORDERED) {
            throw fault("window", "INVALID", "A window goes with mode=ordered");
        }
        return new FunnelOptions(mode, window);
    }

    private SurvivalOptions survival() {
        return new SurvivalOptions(
                value("truncation", text -> constant(Truncation.class, text), Truncation.LEFT),
                optional("horizon", ReportParameters::positive),
                value("at", ReportParameters::ages, List.of()));
    }

    private Map<String, Set<String>> filters() {
        var filters = new HashMap<String, Set<String>>();
        query.forEach((name, values) -> {
            if (FILTERS.contains(name) || ATTRIBUTE.matcher(name).matches()) {
                filters.put(name, Set.copyOf(values));
            }
        });
        return filters;
    }

    private void refuseUnknown(Set<String> own) {
        for (var name : query.keySet()) {
            if (!COMMON.contains(name)
                    && !own.contains(name)
                    && !FILTERS.contains(name)
                    && !ATTRIBUTE.matcher(name).matches()) {
                var known = new TreeSet<>(COMMON);
                known.addAll(own);
                known.addAll(FILTERS);
                throw fault(
                        name,
                        "UNKNOWN_PARAMETER",
                        "Known parameters: " + known + " and attr.<name>");
            }
        }
    }

    private <T> T value(String name, Function<String, T> read, T absent) {
        var value = optional(name, read);
        return value == null ? absent : value;
    }

    private <T> @Nullable T optional(String name, Function<String, T> read) {
        var text = query.getFirst(name);
        if (text == null) {
            return null;
        }
        try {
            return read.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw fault(name, "INVALID", "'" + text + "' is not understood: " + e.getMessage());
        }
    }

    private static DurationUnit unit(String text) {
        return Arrays.stream(DurationUnit.values())
                .filter(unit -> unit.code().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "units are days, calendarDays, businessHours, businessDays"));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "choose of "
                                        + Arrays.toString(type.getEnumConstants())
                                                .toLowerCase(Locale.ROOT)));
    }

    private static String attribute(String text) {
        if (FILTERS.contains(text) || ATTRIBUTE.matcher(text).matches()) {
            return text;
        }
        throw new IllegalArgumentException(
                "group by one of " + new TreeSet<>(FILTERS) + " or attr.<name>");
    }

    private static Duration days(String text) {
        return Duration.ofMillis(Math.round(positive(text) * 86_400_000));
    }

    private static Double positive(String text) {
        var number = Double.valueOf(text);
        if (!(number > 0) || number > 100_000) {
            throw new IllegalArgumentException("a number of days above 0");
        }
        return number;
    }

    private static List<Double> ages(String text) {
        return Arrays.stream(text.split(",", 101))
                .limit(100)
                .map(Double::valueOf)
                .sorted()
                .toList();
    }

    static ProblemException fault(String parameter, String code, String detail) {
        var kind =
                code.equals("UNKNOWN_PARAMETER")
                        ? ProblemKind.UNKNOWN_PARAMETER
                        : ProblemKind.INVALID;
        return new ProblemException(
                Problem.of(
                        kind,
                        detail,
                        List.of(new FieldError("#query/" + parameter, code, detail))));
    }
}
