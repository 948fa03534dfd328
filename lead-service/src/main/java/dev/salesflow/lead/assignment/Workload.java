package dev.salesflow.lead.assignment;

/// How much a rep works on.
///
/// @param leads open and qualified ones that the rep owns
/// @param keyPursuits those of them in the tier `KEY_PURSUIT`
/// @param capacity how many leads the rep can work on at once
public record Workload(int leads, int keyPursuits, int capacity) {

    /// Whether one more lead would be too many.
    public boolean isFull() {
        return leads >= capacity;
    }

    /// Whether one more key lead would be too many.
    ///
    /// @param limit how many key leads a rep may have at once
    public boolean isFocusFull(int limit) {
        return keyPursuits >= limit;
    }

    /// The workload with one lead more.
    Workload withOneMore(boolean keyPursuit) {
        return new Workload(leads + 1, keyPursuit ? keyPursuits + 1 : keyPursuits, capacity);
    }
}
