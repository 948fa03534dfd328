package dev.salesflow.lead.scoring.dimension;

import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.lead.ScoreReason;
import dev.salesflow.events.lead.ScoreRule;
import dev.salesflow.events.profile.MoneyRange;
import dev.salesflow.events.profile.NumberRange;
import dev.salesflow.lead.facts.FactValues;
import dev.salesflow.lead.scoring.dimension.Evidence.Judged;
import org.jspecify.annotations.Nullable;

/// Holds a number or money against a range: inside it 10 points, within factor 2 of it 5, any other
/// 0. A range of numbers is inside when all of it lies there, one of money as soon as the two meet;
/// another currency has 0.
final class RangeRule {

    static final int INSIDE = 10;
    static final int NEAR = 5;
    static final int OUTSIDE = 0;

    /// What clients send who mean that a range has no upper bound is more than there can be.
    private static final long ENDLESS = 1_000_000_000_000_000L;

    private RangeRule() {}

    static ScoreReason number(Evidence evidence, LeadFact fact, NumberRange range) {
        var expected = words(range);
        return evidence.judge(fact, expected, value -> number(fact, value, range, expected));
    }

    private static @Nullable Judged number(
            LeadFact fact, String value, NumberRange range, @Nullable String expected) {
        var number = FactValues.number(fact, value);
        if (number == null) {
            return null;
        }
        var known = Interval.of(number);
        var wanted = Interval.of(range);
        return judge(known, wanted, wanted.contains(known), expected);
    }

    /// Such as `50-500`, or `≥ 50` for a range without upper bound; absent for one without any.
    private static @Nullable String words(NumberRange range) {
        if (range.most() < ENDLESS) {
            return range.least() + "-" + range.most();
        }
        return range.least() == 0 ? null : "≥ " + range.least();
    }

    static ScoreReason money(Evidence evidence, LeadFact fact, MoneyRange range) {
        var expected = Amounts.words(range);
        return evidence.judge(fact, expected, value -> money(value, range, expected));
    }

    private static @Nullable Judged money(String value, MoneyRange range, String expected) {
        var money = FactValues.money(value);
        if (money == null) {
            return null;
        }
        if (!Amounts.isSameCurrency(money, range)) {
            return new Judged(ScoreRule.OTHER_CURRENCY, expected, OUTSIDE);
        }
        var known = Interval.of(money);
        var wanted = Interval.of(range);
        return judge(known, wanted, known.meets(wanted), expected);
    }

    private static Judged judge(
            Interval known, Interval wanted, boolean isInside, @Nullable String expected) {
        if (isInside) {
            return new Judged(ScoreRule.INSIDE_RANGE, expected, INSIDE);
        }
        return known.isNear(wanted)
                ? new Judged(ScoreRule.NEAR_RANGE, expected, NEAR)
                : new Judged(ScoreRule.OUTSIDE_RANGE, expected, OUTSIDE);
    }
}
