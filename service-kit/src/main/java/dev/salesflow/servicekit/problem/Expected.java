package dev.salesflow.servicekit.problem;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.Map;
import java.util.UUID;

/// What a value should be, in words that a client's author can act upon: no type of ours is named.
public final class Expected {

    private static final String INSTANT =
            "an instant with its offset, such as 2026-03-01T09:00:00+08:00";
    private static final String WHOLE = "a whole number";
    private static final Map<Class<?>, String> WORDS =
            Map.ofEntries(
                    Map.entry(String.class, "a text in quotes"),
                    Map.entry(Instant.class, INSTANT),
                    Map.entry(OffsetDateTime.class, INSTANT),
                    Map.entry(LocalDate.class, "a date, such as 2026-03-01"),
                    Map.entry(LocalTime.class, "a time of day, such as 09:00"),
                    Map.entry(int.class, WHOLE),
                    Map.entry(Integer.class, WHOLE),
                    Map.entry(long.class, WHOLE),
                    Map.entry(Long.class, WHOLE),
                    Map.entry(BigDecimal.class, "a decimal number, such as 12.5"),
                    Map.entry(boolean.class, "true or false"),
                    Map.entry(Boolean.class, "true or false"),
                    Map.entry(UUID.class, "an id, such as 0196b1f0-6a51-7c3e-9f2a-3d5c8e7b1a20"),
                    Map.entry(Currency.class, "a currency of ISO 4217, such as CNY"));

    private Expected() {}

    /// A value of the type, such as "a date, such as 2026-03-01".
    public static String of(Class<?> type) {
        if (type.isEnum()) {
            return "one of " + Arrays.toString(type.getEnumConstants());
        }
        var list = type.isArray() || Collection.class.isAssignableFrom(type);
        return WORDS.getOrDefault(type, list ? "a list in brackets" : "an object in braces");
    }

    /// A whole number that fits the type, which is `int` or `long` or one of their wrappers.
    public static String inRange(Class<?> type) {
        var small = type == int.class || type == Integer.class;
        var least = small ? Integer.MIN_VALUE : Long.MIN_VALUE;
        var most = small ? Integer.MAX_VALUE : Long.MAX_VALUE;
        return "a whole number from " + least + " to " + most;
    }
}
