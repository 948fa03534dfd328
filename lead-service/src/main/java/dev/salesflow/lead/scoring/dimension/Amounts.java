package dev.salesflow.lead.scoring.dimension;

import dev.salesflow.events.Money;
import dev.salesflow.events.profile.MoneyRange;

/// Ranges of money as rules compare and name them.
final class Amounts {

    private Amounts() {}

    /// Such as `100000-150000 CNY`.
    static String words(MoneyRange range) {
        return plain(range.least()) + "-" + plain(range.most()) + " " + range.least().currency();
    }

    private static String plain(Money money) {
        return money.amount().stripTrailingZeros().toPlainString();
    }

    /// Whether amounts of the two can be compared.
    static boolean isSameCurrency(MoneyRange one, MoneyRange other) {
        return one.least().currency().equals(other.least().currency());
    }
}
