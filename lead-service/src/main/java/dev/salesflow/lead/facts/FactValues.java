package dev.salesflow.lead.facts;

import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.profile.MoneyRange;
import dev.salesflow.events.profile.NumberRange;
import dev.salesflow.servicekit.words.PersonalData;
import org.jspecify.annotations.Nullable;

/// How the value of a fact is written, so that it can be compared and scores derived from it. What
/// is kept is what was said; full-width characters and blanks make no difference.
public final class FactValues {

    private FactValues() {}

    /// Whether the value can be read as what the fact is: a number, a year from 1000 to 2200, an
    /// amount of money, or a text that tells of no person.
    public static boolean isReadable(LeadFact fact, String value) {
        return switch (fact) {
            case EMPLOYEES, PURCHASE_WITHIN_MONTHS, CUSTOMERS, FOUNDED_IN ->
                    number(fact, value) != null;
            case BUDGET, ANNUAL_REVENUE -> money(value) != null;
            case INDUSTRY,
                    NEED,
                    DECISION_MAKER,
                    INCUMBENT_SUPPLIER,
                    DECISION_PROCESS,
                    COMPETITORS,
                    RECENT_NEWS ->
                    !WrittenText.tidy(value).isEmpty() && !PersonalData.isIn(value);
        };
    }

    /// The number that the value is of a fact, as a range of one; a range for `EMPLOYEES` and
    /// `CUSTOMERS` that are told as one; months for `PURCHASE_WITHIN_MONTHS`. Null when the value
    /// is no number, or the fact is not told in numbers.
    public static @Nullable NumberRange number(LeadFact fact, String value) {
        return WrittenNumbers.of(fact, value);
    }

    /// The money that the value is: an amount such as `120000 CNY` or `12万元`, which is a range of
    /// one amount, or a range such as `100,000-150,000 CNY`; null when it is none, the range is
    /// upside down or ISO 4217 does not know the currency.
    public static @Nullable MoneyRange money(String value) {
        return WrittenMoney.of(value);
    }

    /// Whether two values say the same: numbers as numbers, money as money, and all that cannot be
    /// read so as text, whatever its letter case, blanks, punctuation and character width.
    public static boolean isSame(LeadFact fact, String one, String other) {
        return meaning(fact, one).equals(meaning(fact, other));
    }

    private static Object meaning(LeadFact fact, String value) {
        var number = number(fact, value);
        if (number != null) {
            return number;
        }
        var isMoney = fact == LeadFact.BUDGET || fact == LeadFact.ANNUAL_REVENUE;
        var money = isMoney ? money(value) : null;
        return money == null ? WrittenText.meaning(value) : money;
    }
}
