package dev.salesflow.deal.history.assembly;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One step on the way of an imported deal.
///
/// @param at when; null when unknown
/// @param stage the stage entered; of an outcome, the stage that the deal was in
/// @param reason why it was lost; null for every other kind
/// @param by who did it; null when unknown
/// @param row the row that says so
public record ImportedMove(
        @Nullable Instant at,
        Kind kind,
        String stage,
        @Nullable String reason,
        @Nullable String by,
        long row) {

    /// The kinds of moves.
    public enum Kind {
        /// The first stage; always the first move and only that.
        OPENED,
        /// Another stage while the deal is open.
        ENTERED,
        /// The deal is won.
        WON,
        /// The deal is lost.
        LOST,
        /// A stage after an outcome: a new episode.
        REOPENED
    }
}
