package dev.salesflow.reporting.analysis;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Everything the log keeps of one deal in one process. Moves and attribute versions are in order
/// of sequence. A history without moves stands for a deal that is no more (merged, erased).
/// `observedFrom` says since when its closing would have been recorded (left truncation).
public record DealHistory(
        UUID deal,
        List<Move> moves,
        List<AttributeVersion> attributes,
        @Nullable Instant observedFrom) {

    public DealHistory {
        moves = List.copyOf(moves);
        attributes = List.copyOf(attributes);
    }
}
