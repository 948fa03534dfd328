package dev.salesflow.reporting.analysis.report;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The sink of all cases and one for each group met so far, by the code of its value.
final class Sinks<S extends CaseSink> {
    private final Supplier<S> factory;
    private final S all;
    private @Nullable Object[] groups = new Object[16];

    Sinks(Supplier<S> factory) {
        this.factory = factory;
        all = factory.get();
    }

    S all() {
        return all;
    }

    /// The sink of the deals with this value code, -1 for those that have none.
    S group(int value) {
        int index = value + 1;
        if (index >= groups.length) {
            groups = Arrays.copyOf(groups, index * 2);
        }
        S sink = groupAt(index);
        if (sink == null) {
            sink = factory.get();
            groups[index] = sink;
        }
        return sink;
    }

    /// The sink of a value code or null when no deal has it.
    @Nullable S find(int value) {
        return value + 1 < groups.length ? groupAt(value + 1) : null;
    }

    @SuppressWarnings("unchecked") // only `group` writes to the array
    private @Nullable S groupAt(int index) {
        return (S) groups[index];
    }
}
