package dev.salesflow.reporting.analysis.query;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How reaching a stage is judged; `window` bounds the time from the first step (inclusive) in mode
/// `ORDERED`.
public record FunnelOptions(FunnelMode mode, @Nullable Duration window) {
    public static final FunnelOptions IMPLIED = new FunnelOptions(FunnelMode.IMPLIED, null);

    /// Fails with `IllegalArgumentException` when a window stands beside another mode.
    public FunnelOptions {
        if (window != null && mode != FunnelMode.ORDERED) {
            throw new IllegalArgumentException("a window needs mode ORDERED, found " + mode);
        }
    }
}
