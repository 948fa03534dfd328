package dev.salesflow.deal.history.assembly;

import dev.salesflow.deal.history.staging.DealFacts;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A deal with its whole history as the file tells it.
///
/// @param externalId its id in the file
/// @param moves its way, in order; the first one is [ImportedMove.Kind#OPENED]
/// @param facts the last that was said about amount, owner, account, team, channel and attributes
/// @param observedFrom from when closings were recorded at all; null when always
public record ImportedDeal(
        String externalId,
        List<ImportedMove> moves,
        DealFacts facts,
        @Nullable Instant observedFrom) {

    public ImportedDeal {
        moves = List.copyOf(moves);
    }
}
