package dev.salesflow.lead.handover;

import dev.salesflow.events.lead.FeedbackVerdict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How it stands with the feedback on a lead that was handed over.
public enum FeedbackState {
    OVERDUE,
    DUE,
    GIVEN;

    /// How it stands today.
    ///
    /// @param today in the calendar's zone
    public static FeedbackState of(
            LocalDate dueOn, @Nullable FeedbackVerdict verdict, LocalDate today) {
        if (verdict != null) {
            return GIVEN;
        }
        return FeedbackDeadline.isOverdue(today, dueOn) ? OVERDUE : DUE;
    }
}
