package dev.salesflow.lead.scoring.dimension;

import dev.salesflow.events.profile.MoneyRange;
import dev.salesflow.events.profile.NumberRange;
import java.math.BigDecimal;

/// Numbers from `least` to `most`, both included.
record Interval(BigDecimal least, BigDecimal most) {

    private static final BigDecimal FACTOR = BigDecimal.TWO;

    static Interval of(NumberRange range) {
        return new Interval(BigDecimal.valueOf(range.least()), BigDecimal.valueOf(range.most()));
    }

    /// The amounts without their currency, which the caller has compared.
    static Interval of(MoneyRange range) {
        return new Interval(range.least().amount(), range.most().amount());
    }

    /// Whether the two have a number in common.
    boolean meets(Interval other) {
        return least.compareTo(other.most) <= 0 && other.least.compareTo(most) <= 0;
    }

    /// Whether all of the other one lies in this one.
    boolean contains(Interval other) {
        return least.compareTo(other.least) <= 0 && other.most.compareTo(most) <= 0;
    }

    /// Whether the other one lies within factor 2 of this one.
    boolean isNear(Interval other) {
        return least.compareTo(other.most.multiply(FACTOR)) <= 0
                && other.least.compareTo(most.multiply(FACTOR)) <= 0;
    }
}
