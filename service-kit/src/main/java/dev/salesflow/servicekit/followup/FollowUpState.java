package dev.salesflow.servicekit.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How the next action that a follow-up named stands.
public enum FollowUpState {
    OVERDUE,
    DUE,
    DONE;

    /// How a row's next action stands on a day.
    ///
    /// @param owed whether it still is: nobody has followed up since
    static FollowUpState of(boolean owed, @Nullable LocalDate dueOn, LocalDate today) {
        if (!owed || dueOn == null) {
            return DONE;
        }
        return Overdue.isOverdue(dueOn, today) ? OVERDUE : DUE;
    }
}
