package dev.salesflow.lead.validlead;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// A week of ISO 8601, from Monday to Sunday.
///
/// @param text such as `2026-W47`
/// @param firstDay its Monday
public record IsoWeek(String text, LocalDate firstDay) {

    private static final int DAYS = 7;

    /// The week of that name; empty when there is none, such as the 53rd of most years.
    public static Optional<IsoWeek> of(String text) {
        try {
            var monday = LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE);
            return Optional.of(new IsoWeek(text, monday));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The instant at which the week begins in a zone.
    public Instant start(ZoneId zone) {
        return firstDay.atStartOfDay(zone).toInstant();
    }

    /// The instant at which the next week begins in a zone.
    public Instant end(ZoneId zone) {
        return firstDay.plusDays(DAYS).atStartOfDay(zone).toInstant();
    }
}
