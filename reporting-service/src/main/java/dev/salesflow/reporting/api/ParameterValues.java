package dev.salesflow.reporting.api;

import dev.salesflow.reporting.analysis.query.Period;
import dev.salesflow.reporting.analysis.time.DurationUnit;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads the texts of query parameters; what does not fit fails with `IllegalArgumentException` or
/// `DateTimeException`, whose message says what would.
final class ParameterValues {

    private static final int MOST_AGES = 100;
    private static final double MOST_DAYS = 100_000;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.\\d{1,12})?");
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2199-12-31T00:00:00Z");

    private ParameterValues() {}

    /// The texts that stand for the constants of an enum.
    static List<String> choices(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    static <E extends Enum<E>> E constant(Class<E> type, String text) {
        var place = choices(type).indexOf(text);
        if (place < 0) {
            throw new IllegalArgumentException("choose one of " + choices(type));
        }
        return type.getEnumConstants()[place];
    }

    static DurationUnit unit(String text) {
        return Arrays.stream(DurationUnit.values())
                .filter(unit -> unit.code().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "units are days, calendarDays, businessHours, businessDays"));
    }

    static Instant time(String text, ZoneId zone) {
        var time = Period.bound(text, zone);
        if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
            throw new IllegalArgumentException("a time in the years 1900 to 2199");
        }
        return time;
    }

    static String attribute(String text) {
        if (!QueryParameter.isAttribute(text)) {
            var filters = QueryParameter.FILTERS.stream().map(QueryParameter::name).toList();
            throw new IllegalArgumentException("group by one of " + filters + " or attr.<name>");
        }
        return text;
    }

    static Duration window(String text) {
        return Duration.ofMillis(Math.round(positive(text) * 86_400_000));
    }

    static Double positive(String text) {
        var number = age(text);
        if (number == 0) {
            throw new IllegalArgumentException("a number above 0");
        }
        return number;
    }

    static List<Double> ages(String text) {
        var ages = text.split(",", MOST_AGES + 1);
        if (ages.length > MOST_AGES) {
            throw new IllegalArgumentException("at most " + MOST_AGES + " ages");
        }
        return Arrays.stream(ages).map(ParameterValues::age).sorted().toList();
    }

    private static Double age(String text) {
        if (!NUMBER.matcher(text).matches() || Double.parseDouble(text) > MOST_DAYS) {
            throw new IllegalArgumentException("a number from 0 to 100000, such as 30 or 7.5");
        }
        return Double.valueOf(text);
    }
}
