package dev.salesflow.servicekit.list;

import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a request asks of a list, checked against what the list offers.
record ListRequest(
        int limit,
        String sortField,
        boolean descending,
        @Nullable String cursor,
        boolean total,
        Set<String> fields,
        Map<String, List<String>> filters) {

    static final int DEFAULT_LIMIT = 50;
    static final int HIGHEST_LIMIT = 200;
    private static final Set<String> COMMON = Set.of("limit", "sort", "cursor", "total", "fields");

    /// The sort order with its direction, as the parameter `sort` names it.
    String sort() {
        return descending ? "-" + sortField : sortField;
    }

    /// @param ownParameters names that the list's resource reads itself
    static ListRequest of(
            ListDefinition<?> definition,
            MultivaluedMap<String, String> query,
            Set<String> ownParameters) {
        var filters = new LinkedHashMap<String, List<String>>();
        for (var name : query.keySet()) {
            if (definition.filters().contains(name)) {
                filters.put(name, query.get(name));
            } else if (!COMMON.contains(name) && !ownParameters.contains(name)) {
                var known = new TreeSet<>(definition.filters());
                known.addAll(COMMON);
                known.addAll(ownParameters);
                throw fault(ProblemKind.UNKNOWN_PARAMETER, name, "Known parameters: " + known);
            }
        }
        var sort = query.containsKey("sort") ? query.getFirst("sort") : definition.defaultSort();
        var descending = sort.startsWith("-");
        var field = descending ? sort.substring(1) : sort;
        if (!definition.sortable().contains(field)) {
            throw fault(
                    ProblemKind.INVALID,
                    "sort",
                    "Sort by one of " + new TreeSet<>(definition.sortable()));
        }
        return new ListRequest(
                limit(query.getFirst("limit")),
                field,
                descending,
                query.getFirst("cursor"),
                total(query.getFirst("total")),
                fields(definition, query.getFirst("fields")),
                filters);
    }

    private static boolean total(@Nullable String text) {
        if (text == null || text.equals("true") || text.equals("false")) {
            return "true".equals(text);
        }
        throw fault(ProblemKind.INVALID, "total", "'" + text + "' is neither true nor false");
    }

    private static Set<String> fields(ListDefinition<?> definition, @Nullable String text) {
        if (text == null) {
            return Set.of();
        }
        var offered = EntityFields.names(definition.entity());
        var fields = new TreeSet<>(List.of(text.split(",", -1)));
        if (!offered.containsAll(fields)) {
            throw fault(ProblemKind.INVALID, "fields", "Choose among " + new TreeSet<>(offered));
        }
        return fields;
    }

    private static int limit(@Nullable String text) {
        if (text == null) {
            return DEFAULT_LIMIT;
        }
        try {
            var limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= HIGHEST_LIMIT) {
                return limit;
            }
        } catch (NumberFormatException e) {
            throw fault(ProblemKind.INVALID, "limit", "'" + text + "' is no number");
        }
        throw fault(ProblemKind.INVALID, "limit", "Ask for 1 to " + HIGHEST_LIMIT + " rows");
    }

    static ProblemException fault(ProblemKind kind, String parameter, String detail) {
        return new ProblemException(
                Problem.of(
                        kind,
                        detail,
                        List.of(new FieldError("#query/" + parameter, kind.code(), detail))));
    }
}
