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
/// 0. A range of money counts as inside as soon as the two meet; another currency has 0.
final class RangeRule {

    static final int INSIDE = 10;
    static final int NEAR = 5;
    static final int OUTSIDE = 0;

    private RangeRule() {}

    static ScoreReason number(Evidence evidence, LeadFact fact, NumberRange range) {
        var expected = range.least() + "-" + range.most();
        return evidence.judge(
                fact,
                expected,
                value -> {
                    var number = FactValues.wholeNumber(value);
                    return number.isPresent()
                            ? judge(Interval.of(number.getAsLong()), Interval.of(range), expected)
                            : null;
                });
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
        return Amounts.isSameCurrency(money, range)
                ? judge(Interval.of(money), Interval.of(range), expected)
                : new Judged(ScoreRule.OTHER_CURRENCY, expected, OUTSIDE);
    }

    private static Judged judge(Interval known, Interval wanted, String expected) {
        if (known.meets(wanted)) {
            return new Judged(ScoreRule.INSIDE_RANGE, expected, INSIDE);
        }
        return known.isNear(wanted)
                ? new Judged(ScoreRule.NEAR_RANGE, expected, NEAR)
                : new Judged(ScoreRule.OUTSIDE_RANGE, expected, OUTSIDE);
    }
}
