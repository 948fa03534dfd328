package dev.salesflow.reporting.analysis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The value an attribute has from an instant on; no instant means from the beginning, no value
/// means that it was taken away.
public record AttributeVersion(String name, @Nullable String value, @Nullable Instant at) {

    /// A value that holds from the beginning.
    public static AttributeVersion constant(String name, String value) {
        return new AttributeVersion(name, value, null);
    }
}
