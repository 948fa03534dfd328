package dev.salesflow.servicekit.access;

import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import dev.salesflow.servicekit.problem.TextLimits;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Refuses query parameters that an operation does not know. An operation that takes [UriInfo]
/// checks them itself.
public class UnknownParameterFilter {

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 100)
    void check(ResourceInfo resource, UriInfo uri) {
        var sent = uri.getQueryParameters().keySet();
        uri.getQueryParameters().forEach(UnknownParameterFilter::requireStorable);
        if (sent.isEmpty() || checksItself(resource.getResourceMethod())) {
            return;
        }
        var known = known(resource.getResourceMethod());
        for (var name : sent) {
            if (!known.contains(name)) {
                var detail = "Remove '" + name + "'; known parameters: " + new TreeSet<>(known);
                throw new ProblemException(
                        Problem.of(
                                ProblemKind.UNKNOWN_PARAMETER,
                                detail,
                                List.of(
                                        new FieldError(
                                                "#query/" + name, "UNKNOWN_PARAMETER", detail))));
            }
        }
    }

    private static void requireStorable(String name, List<String> values) {
        if (!values.stream().allMatch(TextLimits::isStorable)) {
            var detail = "Remove the character U+0000 from the value";
            throw new ProblemException(
                    Problem.of(
                            ProblemKind.INVALID,
                            detail,
                            List.of(new FieldError("#query/" + name, "BAD_CHARACTER", detail))));
        }
    }

    private static boolean checksItself(Method method) {
        return Arrays.stream(method.getParameterTypes()).anyMatch(type -> type == UriInfo.class);
    }

    private static Set<String> known(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
                .map((Parameter parameter) -> parameter.getAnnotation(QueryParam.class).value())
                .collect(Collectors.toSet());
    }
}
