package dev.salesflow.lead.facts;

import dev.salesflow.events.Money;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.profile.MoneyRange;
import dev.salesflow.servicekit.words.PersonalData;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How the value of a fact is written, so that it can be compared and scores derived from it.
///
/// Numbers have at most 15 digits and may be grouped in threes by commas or blanks (`12,500`);
/// full-width characters and blanks around them are read too.
public final class FactValues {

    private static final String NUMBER = "\\d{1,3}(?:[, ]\\d{3}){1,4}|\\d{1,15}";
    private static final Pattern WHOLE_NUMBER = Pattern.compile(NUMBER);
    private static final Pattern MONEY =
            Pattern.compile(
                    "(?<least>(?:%1$s)(?:\\.\\d{1,4})?)"
                            .concat("(?: ?[-–~] ?(?<most>(?:%1$s)(?:\\.\\d{1,4})?))?")
                            .concat(" ?(?<currency>[A-Za-z]{3})")
                            .formatted(NUMBER));
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SEPARATORS = Pattern.compile("[, ]");
    private static final long FIRST_YEAR = 1000;
    private static final long LAST_YEAR = 2200;

    private FactValues() {}

    /// Whether the value can be read as what the fact is: a whole number, a year from 1000 to 2200,
    /// an amount of money, or a text that tells of no person.
    public static boolean isReadable(LeadFact fact, String value) {
        return switch (fact) {
            case EMPLOYEES, PURCHASE_WITHIN_MONTHS, CUSTOMERS -> wholeNumber(value).isPresent();
            case FOUNDED_IN -> {
                var year = wholeNumber(value).orElse(0);
                yield FIRST_YEAR <= year && year <= LAST_YEAR;
            }
            case BUDGET, ANNUAL_REVENUE -> money(value) != null;
            case INDUSTRY,
                    NEED,
                    DECISION_MAKER,
                    INCUMBENT_SUPPLIER,
                    DECISION_PROCESS,
                    COMPETITORS,
                    RECENT_NEWS ->
                    !value.isBlank() && !PersonalData.isIn(value);
        };
    }

    /// The whole number that the value is, such as `1200` or `1,200`; empty when it is none.
    public static OptionalLong wholeNumber(String value) {
        var written = tidy(value);
        return WHOLE_NUMBER.matcher(written).matches()
                ? OptionalLong.of(Long.parseLong(SEPARATORS.matcher(written).replaceAll("")))
                : OptionalLong.empty();
    }

    /// The money that the value is: an amount such as `120000 CNY`, which is a range of one amount,
    /// or a range such as `100,000-150,000 CNY`; null when it is none, the range is upside down or
    /// ISO 4217 does not know the currency.
    public static @Nullable MoneyRange money(String value) {
        var written = MONEY.matcher(tidy(value));
        if (!written.matches()) {
            return null;
        }
        var currency = written.group("currency").toUpperCase(Locale.ROOT);
        var least = amount(written.group("least"), currency);
        var upTo = written.group("most");
        var most = upTo == null ? least : amount(upTo, currency);
        return least == null || most == null || least.amount().compareTo(most.amount()) > 0
                ? null
                : new MoneyRange(least, most);
    }

    /// Whether two values say the same: numbers as numbers, money as money, and all that cannot be
    /// read so as text, whatever its letter case, blanks and character width.
    public static boolean isSame(LeadFact fact, String one, String other) {
        return meaning(fact, one).equals(meaning(fact, other));
    }

    /// A text without the differences that letter case, blanks and character width make.
    static String normalised(String text) {
        return BLANKS.matcher(tidy(text)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static Object meaning(LeadFact fact, String value) {
        return switch (fact) {
            case EMPLOYEES, PURCHASE_WITHIN_MONTHS, CUSTOMERS, FOUNDED_IN -> {
                var number = wholeNumber(value);
                yield number.isPresent() ? number.getAsLong() : normalised(value);
            }
            case BUDGET, ANNUAL_REVENUE -> {
                var money = money(value);
                yield money == null ? normalised(value) : money;
            }
            case INDUSTRY,
                    NEED,
                    DECISION_MAKER,
                    INCUMBENT_SUPPLIER,
                    DECISION_PROCESS,
                    COMPETITORS,
                    RECENT_NEWS ->
                    normalised(value);
        };
    }

    private static @Nullable Money amount(String digits, String currency) {
        try {
            return new Money(new BigDecimal(SEPARATORS.matcher(digits).replaceAll("")), currency);
        } catch (IllegalArgumentException _) {
            return null; // ISO 4217 does not know the currency
        }
    }

    private static String tidy(String value) {
        var half = Normalizer.normalize(value, Normalizer.Form.NFKC);
        return BLANKS.matcher(half).replaceAll(" ").strip();
    }
}
