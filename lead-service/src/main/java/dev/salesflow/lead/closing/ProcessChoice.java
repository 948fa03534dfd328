package dev.salesflow.lead.closing;

import java.util.List;

/// The sales process that a lead is to be converted into.
///
/// @param key as it is asked for
/// @param keys of all processes that deal-service has told of; none before the first
public record ProcessChoice(String key, List<String> keys) {

    /// Whether no process has the key. Before any was heard of nothing speaks against it, so that
    /// leads are converted before deal-service has run too; the deal then says what was asked for.
    boolean isUnknown() {
        return !keys.isEmpty() && !keys.contains(key);
    }
}
