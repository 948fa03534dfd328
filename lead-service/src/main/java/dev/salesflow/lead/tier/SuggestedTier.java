package dev.salesflow.lead.tier;

import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.lead.LeadTier;
import dev.salesflow.events.profile.NumberRange;
import dev.salesflow.lead.facts.FactValues;
import dev.salesflow.lead.scoring.dimension.Evidence;
import dev.salesflow.lead.scoring.dimension.Urgency;

/// Which tier the facts suggest; disputed facts suggest nothing.
///
/// - `KEY_PURSUIT`: the decision maker is known, and the purchase is planned soon (within 3 months
///   from now on, its day not gone by).
/// - `WATCH`: the company is large and slow. Large is one in the upper half of the profile's range
///   of employees or above it, or without a range one of 500 employees and more (a number told as a
///   range by its lower end); slow is one that plans the purchase after more than 12 months.
/// - `NURTURE`: any other.
final class SuggestedTier {

    /// From how many employees a company is large where the profile has no range.
    static final long LARGE_EMPLOYEES = 500;

    private SuggestedTier() {}

    static LeadTier of(Evidence evidence) {
        var plan = evidence.purchasePlan();
        if (plan == null || plan.isPassed()) {
            return LeadTier.NURTURE;
        }
        if (evidence.decisionMakerKnown() && plan.monthsLeft() <= Urgency.SOON_MONTHS) {
            return LeadTier.KEY_PURSUIT;
        }
        var slow = plan.monthsLeft() > Urgency.FAR_OFF_MONTHS;
        return slow && isLarge(evidence) ? LeadTier.WATCH : LeadTier.NURTURE;
    }

    private static boolean isLarge(Evidence evidence) {
        var value = evidence.undisputed(LeadFact.EMPLOYEES);
        var employees = value == null ? null : FactValues.number(LeadFact.EMPLOYEES, value);
        var range = evidence.profile().employees();
        var largeFrom = range == null ? LARGE_EMPLOYEES : middle(range);
        return employees != null && employees.least() >= largeFrom;
    }

    private static long middle(NumberRange range) {
        return range.least() + (range.most() - range.least()) / 2;
    }
}
