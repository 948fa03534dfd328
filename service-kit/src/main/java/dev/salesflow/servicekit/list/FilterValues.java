package dev.salesflow.servicekit.list;

import dev.salesflow.events.EventJson;
import dev.salesflow.servicekit.problem.Expected;
import dev.salesflow.servicekit.problem.ProblemKind;
import dev.salesflow.servicekit.problem.TimeLimits;
import org.jspecify.annotations.Nullable;

/// What a query parameter filters by, as the field has it.
final class FilterValues {

    private FilterValues() {}

    /// The value of a parameter; fails with a 400 problem for one that no row can have, which the
    /// database may not even take.
    static Object of(String field, String text, Class<?> type) {
        var value = read(text, type);
        if (value == null || !TimeLimits.isTaken(value)) {
            throw ListRequest.fault(
                    ProblemKind.INVALID, field, "'" + text + "' is not " + Expected.of(type));
        }
        return value;
    }

    private static @Nullable Object read(String text, Class<?> type) {
        if (text.isBlank() && type != String.class) {
            return null; // which JSON would take for no value, or for false
        }
        try {
            return EventJson.mapper().convertValue(text, type);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
