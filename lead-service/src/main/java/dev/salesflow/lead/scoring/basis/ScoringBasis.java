package dev.salesflow.lead.scoring.basis;

import dev.salesflow.lead.calendar.WorkingCalendar;
import dev.salesflow.lead.profile.IdealCustomerProfile;
import dev.salesflow.lead.scoring.ScoringModel;
import dev.salesflow.lead.version.Version;
import java.time.Instant;
import java.time.ZonedDateTime;

/// What leads are scored by.
///
/// @param model what dimensions are weighed by
/// @param profile what facts are held against
/// @param calendar by which days are counted
public record ScoringBasis(
        Version<ScoringModel> model,
        Version<IdealCustomerProfile> profile,
        WorkingCalendar calendar) {

    /// A time in the zone in which days are counted.
    public ZonedDateTime at(Instant time) {
        return time.atZone(calendar.zone());
    }
}
