package dev.salesflow.lead.handover.following;

import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.calendar.WorkingCalendar;
import dev.salesflow.lead.handover.FeedbackDeadline;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/// One step of the work on a sheet: the transaction that it is done in, and what holds for it.
public record HandoverStep(
        Mutiny.StatelessSession session,
        WorkingCalendar calendar,
        UUID sheetId,
        CommandContext context) {

    /// The connection beneath the session.
    public StoreConnection connection() {
        return StoreConnection.of(session);
    }

    /// The day in the calendar's zone.
    public LocalDate today() {
        return calendar.dateOf(context.now());
    }

    /// By when feedback is owed on what is handed over now.
    public LocalDate feedbackDueOn() {
        return FeedbackDeadline.dueOn(calendar, context.now());
    }
}
