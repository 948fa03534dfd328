package dev.salesflow.lead.tier;

import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.lead.LeadTier;
import dev.salesflow.events.profile.NumberRange;
import dev.salesflow.lead.facts.FactValues;
import dev.salesflow.lead.scoring.dimension.Evidence;
import dev.salesflow.lead.scoring.dimension.Urgency;
import java.util.OptionalLong;

/// Which tier the facts suggest; disputed facts suggest nothing.
///
/// - `KEY_PURSUIT`: the decision maker is known, and the purchase is planned soon (within 3
///   months).
/// - `WATCH`: the company is large and slow. Large is one in the upper half of the profile's range
///   of employees or above it, or without a range one of 500 employees and more; slow is one that
///   plans the purchase after more than 12 months.
/// - `NURTURE`: any other.
final class SuggestedTier {

    /// From how many employees a company is large where the profile has no range.
    static final long LARGE_EMPLOYEES = 500;

    private SuggestedTier() {}

    static LeadTier of(Evidence evidence) {
        var months = number(evidence, LeadFact.PURCHASE_WITHIN_MONTHS);
        if (evidence.decisionMakerKnown()
                && months.isPresent()
                && months.getAsLong() <= Urgency.SOON_MONTHS) {
            return LeadTier.KEY_PURSUIT;
        }
        var slow = months.isPresent() && months.getAsLong() > Urgency.FAR_OFF_MONTHS;
        return slow && isLarge(evidence) ? LeadTier.WATCH : LeadTier.NURTURE;
    }

    private static boolean isLarge(Evidence evidence) {
        var employees = number(evidence, LeadFact.EMPLOYEES);
        var range = evidence.profile().employees();
        var largeFrom = range == null ? LARGE_EMPLOYEES : middle(range);
        return employees.isPresent() && employees.getAsLong() >= largeFrom;
    }

    private static long middle(NumberRange range) {
        return range.least() + (range.most() - range.least()) / 2;
    }

    private static OptionalLong number(Evidence evidence, LeadFact fact) {
        var value = evidence.undisputed(fact);
        return value == null ? OptionalLong.empty() : FactValues.wholeNumber(value);
    }
}
