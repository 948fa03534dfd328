package dev.salesflow.lead.scoring.dimension;

import static java.util.Comparator.comparingInt;

import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.lead.ScoreReason;
import dev.salesflow.events.lead.ScoreRule;
import dev.salesflow.events.profile.PainPoint;
import dev.salesflow.lead.scoring.dimension.Evidence.Judged;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `URGENCY`: how soon the customer has to act.
///
/// Score = the higher of two, as either alone makes a customer act:
/// - when the purchase is planned, by the months left of it ([PurchasePlan]): within 3 months 10
///   points, within 6 months 7, within a year 4, later 1; and 1 when its day has gone by, as the
///   wish may last though nothing says when;
/// - what hurts: the urgency (0 to 10) of the most urgent pain point of the profile that has a
///   keyword standing in the lead's need ([Keyword]); 0 when none has.
public final class Urgency implements DimensionRule {

    /// A purchase within so many months is soon.
    public static final int SOON_MONTHS = 3;

    /// A purchase after so many months is far off.
    public static final int FAR_OFF_MONTHS = 12;

    static final int LATER_MONTHS = 6;
    static final int SOON = 10;
    static final int WITHIN_HALF_A_YEAR = 7;
    static final int WITHIN_A_YEAR = 4;
    static final int FAR_OFF = 1;
    static final int PASSED = 1;
    static final int NO_PAIN = 0;

    @Override
    public Derived derive(Evidence evidence) {
        return Derived.highestOf(List.of(timing(evidence), pain(evidence)));
    }

    /// Says the months that are left, or what was said and the day that has gone by.
    private static ScoreReason timing(Evidence evidence) {
        var fact = LeadFact.PURCHASE_WITHIN_MONTHS;
        var plan = evidence.purchasePlan();
        if (plan == null) {
            return evidence.judge(fact, null, _ -> null);
        }
        if (plan.isPassed()) {
            return evidence.judge(
                    fact,
                    null,
                    _ -> new Judged(ScoreRule.PURCHASE_DATE_PASSED, plan.by().toString(), PASSED));
        }
        var left = timing(plan.monthsLeft());
        return new ScoreReason(
                fact,
                String.valueOf(plan.monthsLeft()),
                left.rule(),
                left.expected(),
                left.points());
    }

    private static Judged timing(long months) {
        if (months <= SOON_MONTHS) {
            return judged(ScoreRule.PURCHASE_SOON, SOON_MONTHS, SOON);
        }
        if (months <= LATER_MONTHS) {
            return judged(ScoreRule.PURCHASE_LATER, LATER_MONTHS, WITHIN_HALF_A_YEAR);
        }
        return months <= FAR_OFF_MONTHS
                ? judged(ScoreRule.PURCHASE_LATER, FAR_OFF_MONTHS, WITHIN_A_YEAR)
                : judged(ScoreRule.PURCHASE_FAR_OFF, FAR_OFF_MONTHS, FAR_OFF);
    }

    private static Judged judged(ScoreRule rule, int months, int points) {
        return new Judged(rule, String.valueOf(months), points);
    }

    private static ScoreReason pain(Evidence evidence) {
        var painPoints = evidence.profile().painPoints();
        return evidence.judge(LeadFact.NEED, null, need -> pain(need, painPoints));
    }

    private static Judged pain(String need, List<PainPoint> painPoints) {
        var worst = worst(need, painPoints);
        return worst == null
                ? new Judged(ScoreRule.NO_PAIN_POINT_OF_PROFILE, null, NO_PAIN)
                : new Judged(ScoreRule.PAIN_POINT_OF_PROFILE, worst.code(), worst.urgency());
    }

    private static @Nullable PainPoint worst(String need, List<PainPoint> painPoints) {
        return painPoints.stream()
                .filter(point ->
                        point.keywords().stream().anyMatch(word -> Keyword.standsIn(need, word)))
                .max(comparingInt(PainPoint::urgency))
                .orElse(null);
    }
}
