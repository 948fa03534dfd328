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
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the query parameters of a report; every fault is a 400 problem that names the parameter.
final class ReportParameters {

    private final MultivaluedMap<String, String> query;

    private ReportParameters(MultivaluedMap<String, String> query) {
        this.query = query;
    }

    /// What a report is asked for; `now` and `defaultZone` stand for what the request leaves out.
    static ReportQuery read(
            MultivaluedMap<String, String> query, Report report, Instant now, ZoneId defaultZone) {
        var parameters = new ReportParameters(query);
        parameters.refuseUnknown(report);
        parameters.refuseNulls();
        var zone = parameters.value("timeZone", ZoneId::of, defaultZone);
        var unit = parameters.value("unit", ParameterValues::unit, DurationUnit.DAYS);
        return new ReportQuery(
                parameters.population(zone, now),
                new Measure(unit, zone, BusinessCalendar.standard(zone)),
                parameters.funnel(),
                parameters.survival());
    }

    static String process(MultivaluedMap<String, String> query) {
        var process = query.getOrDefault("process", List.of());
        if (process.size() != 1 || process.getFirst().isBlank()) {
            throw fault("process", "MISSING", "Name one sales process, such as process=ten-steps");
        }
        return process.getFirst();
    }

    private Population population(ZoneId zone, Instant now) {
        var from = optional("from", text -> ParameterValues.time(text, zone));
        var to = optional("to", text -> ParameterValues.time(text, zone));
        if (from != null && to != null && !from.isBefore(to)) {
            throw fault("to", "INVALID", "'to' must lie after 'from'; it is exclusive");
        }
        return new Population(
                new Period(from, to),
                choice("view", View.class),
                value("asOf", text -> ParameterValues.time(text, zone), now),
                choice("episodes", Episodes.class),
                filters(),
                optional("groupBy", ParameterValues::attribute));
    }

    private FunnelOptions funnel() {
        var mode = choice("mode", FunnelMode.class);
        var window = optional("window", ParameterValues::window);
        if (window != null && mode != FunnelMode.ORDERED) {
            throw fault("window", "INVALID", "A window goes with mode=ordered");
        }
        return new FunnelOptions(mode, window);
    }

    private SurvivalOptions survival() {
        return new SurvivalOptions(
                choice("truncation", Truncation.class),
                optional("horizon", ParameterValues::positive),
                value("at", ParameterValues::ages, List.of()));
    }

    private Map<String, Set<String>> filters() {
        var filters = new HashMap<String, Set<String>>();
        query.forEach((name, values) -> {
            if (QueryParameter.isAttribute(name)) {
                filters.put(name, Set.copyOf(values));
            }
        });
        return filters;
    }

    private void refuseUnknown(Report report) {
        var known =
                report.parameters().stream()
                        .map(QueryParameter::name)
                        .collect(Collectors.toCollection(TreeSet::new));
        for (var name : query.keySet()) {
            if (!known.contains(name) && !QueryParameter.isAttribute(name)) {
                throw fault(
                        name,
                        "UNKNOWN_PARAMETER",
                        "Known parameters: " + known + " and attr.<name>");
            }
        }
    }

    /// The database takes no text with a null character in it.
    private void refuseNulls() {
        query.forEach((name, values) -> {
            if (values.stream().anyMatch(value -> value.indexOf('\0') >= 0)) {
                throw fault(name, "INVALID", "'" + name + "' holds a null character");
            }
        });
    }

    /// One of the constants; the first when the request leaves it out.
    private <E extends Enum<E>> E choice(String name, Class<E> type) {
        return value(
                name, text -> ParameterValues.constant(type, text), type.getEnumConstants()[0]);
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
        if (query.getOrDefault(name, List.of()).size() > 1) {
            throw fault(name, "INVALID", "'" + name + "' may be given once");
        }
        try {
            return read.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw fault(name, "INVALID", "'" + text + "' is not understood: " + e.getMessage());
        }
    }

    private static ProblemException fault(String parameter, String code, String detail) {
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
