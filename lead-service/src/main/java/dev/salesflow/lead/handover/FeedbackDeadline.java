package dev.salesflow.lead.handover;

import dev.salesflow.lead.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;

/// By when sales owe feedback on what was handed over to them, and when it is overdue.
public final class FeedbackDeadline {

    private FeedbackDeadline() {}

    /// The day by whose end feedback is owed: the working day after the one of the handover.
    public static LocalDate dueOn(WorkingCalendar calendar, Instant handedOverAt) {
        return calendar.nextWorkingDay(calendar.dateOf(handedOverAt));
    }

    /// Whether feedback that has not been given is overdue.
    ///
    /// @param today in the calendar's zone, which decides when a day ends
    public static boolean isOverdue(LocalDate today, LocalDate dueOn) {
        return today.isAfter(dueOn);
    }
}
