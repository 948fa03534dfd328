package dev.salesflow.lead.facts;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.profile.NumberRange;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads numbers as they are written: grouped in threes by commas or blanks (`12,500`), or with the
/// units of Chinese (`1.2万`).
final class WrittenNumbers {

    /// A number without its unit, of at most 15 digits before the point.
    static final String NUMBER = "(?:\\d{1,3}(?:[, ]\\d{3}){1,4}|\\d{1,15})(?:\\.\\d{1,4})?";

    /// What Chinese counts large numbers in.
    static final String UNIT = "千万|百万|亿|万|千";

    /// Between the ends of a range.
    static final String UP_TO = " ?(?:[-–—~至到]|to) ?";

    private static final Map<String, Integer> ZEROS =
            Map.of("千", 3, "万", 4, "百万", 6, "千万", 7, "亿", 8);
    private static final Pattern SEPARATORS = Pattern.compile("[, ]");
    private static final String RANGE =
            "(?<least>%1$s) ?(?<leastUnit>%2$s)?(?:%3$s(?<most>%1$s) ?(?<mostUnit>%2$s)?)?"
                    .formatted(NUMBER, UNIT, UP_TO);
    private static final Pattern PEOPLE = counted("(?:名|位|个)?(?:员工|人)|名|位|people|employees");
    private static final Pattern CUSTOMERS = counted("(?:名|位|个|家)?客户|名|位|个|家|customers");
    private static final Pattern MONTHS =
            Pattern.compile(
                    "(?<number>%s) ?(?<unit>个月|個月|months?|年|years?)?".formatted(NUMBER),
                    CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("(?<number>%s) ?年?".formatted(NUMBER));
    private static final String HALF_A_YEAR = "半年";
    private static final long MONTHS_A_YEAR = 12;
    private static final long FIRST_YEAR = 1000;
    private static final long LAST_YEAR = 2200;

    private WrittenNumbers() {}

    /// The number that a value is of such a fact, as a range of one, or the range that it is; null
    /// when it is none, or when the fact is not told in numbers.
    static @Nullable NumberRange of(LeadFact fact, String value) {
        var written = WrittenText.tidy(value);
        return switch (fact) {
            case EMPLOYEES -> range(PEOPLE, written);
            case CUSTOMERS -> range(CUSTOMERS, written);
            case PURCHASE_WITHIN_MONTHS -> months(written);
            case FOUNDED_IN -> year(written);
            case INDUSTRY,
                    ANNUAL_REVENUE,
                    NEED,
                    BUDGET,
                    DECISION_MAKER,
                    INCUMBENT_SUPPLIER,
                    DECISION_PROCESS,
                    COMPETITORS,
                    RECENT_NEWS ->
                    null;
        };
    }

    /// The amount that digits and perhaps a unit make.
    static BigDecimal amount(String digits, @Nullable String unit) {
        var plain = new BigDecimal(SEPARATORS.matcher(digits).replaceAll(""));
        return unit == null ? plain : plain.movePointRight(ZEROS.getOrDefault(unit, 0));
    }

    private static @Nullable NumberRange range(Pattern pattern, String written) {
        var match = pattern.matcher(written);
        if (!match.matches()) {
            return null;
        }
        var mostUnit = match.group("mostUnit");
        var leastUnit = match.group("leastUnit");
        var upTo = match.group("most");
        var least = whole(amount(match.group("least"), leastUnit == null ? mostUnit : leastUnit));
        var most = upTo == null ? least : whole(amount(upTo, mostUnit));
        return least == null || most == null || least > most ? null : new NumberRange(least, most);
    }

    private static @Nullable NumberRange months(String written) {
        if (written.equals(HALF_A_YEAR)) {
            return one(MONTHS_A_YEAR / 2);
        }
        var match = MONTHS.matcher(written);
        var number = match.matches() ? whole(amount(match.group("number"), null)) : null;
        if (number == null) {
            return null;
        }
        var unit = match.group("unit");
        var isYears = unit != null && (unit.equals("年") || "yY".indexOf(unit.charAt(0)) >= 0);
        return one(isYears ? number * MONTHS_A_YEAR : number);
    }

    private static @Nullable NumberRange year(String written) {
        var match = YEAR.matcher(written);
        var year = match.matches() ? whole(amount(match.group("number"), null)) : null;
        return year != null && FIRST_YEAR <= year && year <= LAST_YEAR ? one(year) : null;
    }

    private static NumberRange one(long number) {
        return new NumberRange(number, number);
    }

    private static @Nullable Long whole(BigDecimal amount) {
        try {
            return amount.longValueExact();
        } catch (ArithmeticException _) {
            return null; // it has a fraction, or is more than there can be
        }
    }

    private static Pattern counted(String what) {
        return Pattern.compile(RANGE + " ?(?:" + what + ")?", CASE_INSENSITIVE);
    }
}
