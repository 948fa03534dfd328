package dev.salesflow.deal.history.staging;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One understood row, ready to be sorted among the rows of its deal.
///
/// @param deal the deal's id in the file
/// @param row the number of the row
/// @param at when it happened, in microseconds: of an activity its time, of a snapshot when the
///   deal was closed; null when unknown or when the deal is open
/// @param activity the activity or state as the file names it; the mapping knows it
/// @param entered of a snapshot, when stages were entered, by stage code; empty for an activity
/// @param by who did it
/// @param facts what else the row says about the deal
public record StagedRow(
        String deal,
        long row,
        @Nullable Instant at,
        String activity,
        Map<String, Instant> entered,
        @Nullable String by,
        DealFacts facts) {

    /// Rows of one deal in the order in which they are told: by time, ties by row, unknown times
    /// last.
    public static final Comparator<StagedRow> ORDER =
            Comparator.comparing(
                            StagedRow::at, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
                    .thenComparingLong(StagedRow::row);

    public StagedRow {
        entered = Map.copyOf(entered);
    }
}
