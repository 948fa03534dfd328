package dev.salesflow.servicekit.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The where clause of a list over `e` as it grows, with its parameters.
final class Conditions {
    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    void add(String condition) {
        parts.add(condition);
    }

    void add(Condition condition) {
        var field = "e." + condition.field();
        var operator = condition.operator();
        var value = condition.value();
        var held = value == null ? "" : " " + parameter(value);
        add(
                operator.startsWith(Condition.OR_WITHOUT)
                        ? "(%s is null or %s %s%s)"
                                .formatted(
                                        field,
                                        field,
                                        operator.substring(Condition.OR_WITHOUT.length()),
                                        held)
                        : field + " " + operator + held);
    }

    String parameter(Object value) {
        var name = "p" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }

    String where() {
        return parts.isEmpty() ? "" : "where " + String.join(" and ", parts);
    }

    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
