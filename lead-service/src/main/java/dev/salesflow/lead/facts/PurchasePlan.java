package dev.salesflow.lead.facts;

import static java.time.temporal.ChronoUnit.MONTHS;

import dev.salesflow.events.lead.LeadFact;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/// When a purchase is planned, as seen on a day: `PURCHASE_WITHIN_MONTHS` counts from the day on
/// which the source said it.
///
/// @param by the last day of it; a purchase at once (0 months) has a month's time
/// @param monthsLeft of those that were said, less the whole months gone by since; at least 0
/// @param isPassed whether the day has gone by
public record PurchasePlan(LocalDate by, long monthsLeft, boolean isPassed) {

    /// Beyond this a date is no date any more.
    private static final int LONGEST_MONTHS = 12_000;

    /// The plan that the newest statement tells, seen at a time in the zone in which days are
    /// counted; null when it cannot be read. What was said at an unknown time counts from now on.
    public static @Nullable PurchasePlan of(KnownFact known, ZonedDateTime now) {
        var said = FactValues.number(LeadFact.PURCHASE_WITHIN_MONTHS, known.value());
        if (said == null) {
            return null;
        }
        var months = said.least();
        var today = now.toLocalDate();
        var statedAt = known.statedAt();
        var statedOn = statedAt == null ? today : LocalDate.ofInstant(statedAt, now.getZone());
        var by = statedOn.plusMonths(Math.clamp(months, 1, LONGEST_MONTHS));
        var gone = Math.max(0, MONTHS.between(statedOn, today));
        return new PurchasePlan(by, Math.max(0, months - gone), today.isAfter(by));
    }
}
