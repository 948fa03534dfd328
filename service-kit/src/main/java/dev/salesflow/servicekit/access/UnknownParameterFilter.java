package dev.salesflow.servicekit.access;

import dev.salesflow.servicekit.problem.Expected;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import dev.salesflow.servicekit.problem.TextLimits;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Refuses query parameters that an operation does not know, and texts where it takes a whole
/// number, which the framework answers as if the path were not there. An operation that takes
/// [UriInfo] checks the names itself.
public class UnknownParameterFilter {

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 100)
    void check(ResourceInfo resource, UriInfo uri) {
        var sent = uri.getQueryParameters();
        if (sent.isEmpty()) {
            return;
        }
        sent.forEach(UnknownParameterFilter::requireStorable);
        var method = resource.getResourceMethod();
        var known = known(method);
        if (!checksItself(method)) {
            requireKnown(sent, known);
        }
        known.forEach((name, type) -> {
            if (isWholeNumber(type)) {
                sent.getOrDefault(name, List.of())
                        .forEach(value -> requireWholeNumber(name, value, type));
            }
        });
    }

    private static void requireKnown(
            MultivaluedMap<String, String> sent, Map<String, Class<?>> known) {
        for (var name : sent.keySet()) {
            if (!known.containsKey(name)) {
                var detail =
                        "Remove '" + name + "'; known parameters: " + new TreeSet<>(known.keySet());
                throw fault(
                        ProblemKind.UNKNOWN_PARAMETER,
                        name,
                        ProblemKind.UNKNOWN_PARAMETER.code(),
                        detail);
            }
        }
    }

    private static void requireStorable(String name, List<String> values) {
        if (!values.stream().allMatch(TextLimits::isStorable)) {
            throw fault(ProblemKind.INVALID, name, TextLimits.CODE, TextLimits.ADVICE);
        }
    }

    private static void requireWholeNumber(String name, String value, Class<?> type) {
        try {
            var number = Long.parseLong(value);
            if (type == long.class || type == Long.class || number == (int) number) {
                return;
            }
        } catch (NumberFormatException _) {
            // which is answered as a number out of range is
        }
        var detail = "'" + value + "' is not " + Expected.inRange(type);
        throw fault(ProblemKind.INVALID, name, ProblemKind.INVALID.code(), detail);
    }

    private static ProblemException fault(
            ProblemKind kind, String name, String code, String detail) {
        return new ProblemException(
                Problem.of(kind, detail, List.of(new FieldError("#query/" + name, code, detail))));
    }

    private static boolean isWholeNumber(Class<?> type) {
        return type == int.class
                || type == Integer.class
                || type == long.class
                || type == Long.class;
    }

    private static boolean checksItself(Method method) {
        return Arrays.stream(method.getParameterTypes()).anyMatch(type -> type == UriInfo.class);
    }

    private static Map<String, Class<?>> known(Method method) {
        var known = new TreeMap<String, Class<?>>();
        for (var parameter : method.getParameters()) {
            var named = parameter.getAnnotation(QueryParam.class);
            if (named != null) {
                known.put(named.value(), parameter.getType());
            }
        }
        return known;
    }
}
