package dev.salesflow.servicekit.followup;

import dev.salesflow.servicekit.list.Condition;
import java.time.LocalDate;

/// When a follow-up that is owed is overdue.
public final class Overdue {

    private Overdue() {}

    /// Whether what was due on a day is overdue: the line that decides. `today` is the date in the
    /// working calendar's zone, so that the whole day that it is due on is in time.
    public static boolean isOverdue(LocalDate dueOn, LocalDate today) {
        return dueOn.isBefore(today);
    }

    /// The same of a list's rows, by the field with the day on which they are due.
    public static Condition overdue(String field, LocalDate today) {
        return new Condition(field, "<", today);
    }

    /// The rows of a list that are not overdue.
    public static Condition inTime(String field, LocalDate today) {
        return new Condition(field, ">=", today);
    }
}
