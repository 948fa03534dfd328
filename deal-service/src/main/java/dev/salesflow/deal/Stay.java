package dev.salesflow.deal;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How long a deal has been in its stage.
///
/// @param since when it entered the stage; absent when unknown
/// @param until when it leaves
public record Stay(@Nullable Instant since, Instant until) {

    /// Whole seconds, 0 when the clocks disagree; absent when the beginning is unknown.
    @Nullable Long seconds() {
        return since == null ? null : Math.max(0, Duration.between(since, until).toSeconds());
    }
}
