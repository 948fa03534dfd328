package dev.salesflow.servicekit.list;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A condition that a list's resource sets itself, beside what the request asks for: what is
/// overdue depends on today's date, which no request sends.
///
/// @param field of the view's entity
/// @param operator one of `<`, `<=`, `>`, `>=`, `=`, `in`, `is null or <=`, `is null`, `is not
///   null`
/// @param value what the field is held against, for `in` a list; absent where nothing is, for `is
///   null` and `is not null`
public record Condition(String field, String operator, @Nullable Object value) {

    /// Before an operator: rows without a value meet the condition too.
    static final String OR_WITHOUT = "is null or ";

    private static final Set<String> HELD_AGAINST =
            Set.of("<", "<=", ">", ">=", "=", "in", OR_WITHOUT + "<=");
    private static final Set<String> ALONE = Set.of("is null", "is not null");

    /// Fails with [IllegalArgumentException] for another operator or a value too many or too few.
    public Condition {
        if (!(value == null ? ALONE : HELD_AGAINST).contains(operator)) {
            throw new IllegalArgumentException(
                    "'%s %s %s' is no condition; with a value use one of %s, without one of %s"
                            .formatted(field, operator, value, HELD_AGAINST, ALONE));
        }
    }
}
