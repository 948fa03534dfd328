package dev.salesflow.lead.facts;

import static java.util.Objects.requireNonNullElse;

import dev.salesflow.events.Money;
import dev.salesflow.events.profile.MoneyRange;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads amounts of money as they are written: by a currency of ISO 4217 (`120000 CNY`), or as
/// Chinese sales floors do (`80万`, `20-30万元`, `¥90000000`), which is always CNY.
final class WrittenMoney {

    private static final String YUAN = "CNY";
    private static final Map<String, String> CODES =
            Map.of("RMB", YUAN, "¥", YUAN, "人民币", YUAN, "元", YUAN, "元人民币", YUAN);
    private static final String CURRENCY = "[A-Za-z]{3}|¥|人民币|元人民币|元";
    private static final Pattern MONEY =
            Pattern.compile(
                    "(?:(?<before>%1$s) ?)?(?<least>%2$s) ?(?<leastUnit>%3$s)?"
                            .concat("(?:%4$s(?<most>%2$s) ?(?<mostUnit>%3$s)?)?")
                            .concat(" ?(?<after>%1$s)?")
                            .formatted(
                                    CURRENCY,
                                    WrittenNumbers.NUMBER,
                                    WrittenNumbers.UNIT,
                                    WrittenNumbers.UP_TO));

    private WrittenMoney() {}

    /// The money that a value is, one amount as a range of one; null when it is none, the range is
    /// upside down, it is told in two currencies or in one that ISO 4217 does not know.
    static @Nullable MoneyRange of(String value) {
        var match = MONEY.matcher(WrittenText.tidy(value));
        if (!match.matches()) {
            return null;
        }
        var mostUnit = match.group("mostUnit");
        var ownUnit = match.group("leastUnit");
        var leastUnit = ownUnit == null ? mostUnit : ownUnit;
        var currency = currency(match.group("before"), match.group("after"), leastUnit != null);
        if (currency == null) {
            return null;
        }
        var upTo = match.group("most");
        var least = money(WrittenNumbers.amount(match.group("least"), leastUnit), currency);
        var most = upTo == null ? least : money(WrittenNumbers.amount(upTo, mostUnit), currency);
        return least == null || most == null || least.amount().compareTo(most.amount()) > 0
                ? null
                : new MoneyRange(least, most);
    }

    /// What is counted in Chinese units and names no currency is in that of China.
    private static @Nullable String currency(
            @Nullable String before, @Nullable String after, boolean inChinese) {
        if (before == null && after == null) {
            return inChinese ? YUAN : null;
        }
        var one = code(before == null ? after : before);
        return one.equals(code(after == null ? before : after)) ? one : null;
    }

    private static String code(@Nullable String written) {
        var name = requireNonNullElse(written, "").toUpperCase(Locale.ROOT);
        return CODES.getOrDefault(name, name);
    }

    private static @Nullable Money money(BigDecimal amount, String currency) {
        try {
            return new Money(amount, currency);
        } catch (IllegalArgumentException _) {
            return null; // ISO 4217 does not know the currency
        }
    }
}
