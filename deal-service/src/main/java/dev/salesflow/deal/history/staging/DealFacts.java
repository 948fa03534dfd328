package dev.salesflow.deal.history.staging;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What rows say about a deal besides its moves; null and absent where they say nothing.
///
/// @param currency the currency of the amount; null exactly when the amount is
/// @param attributes by column name, never an empty text
public record DealFacts(
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String owner,
        @Nullable String account,
        @Nullable String team,
        @Nullable String channel,
        Map<String, String> attributes) {

    /// Nothing is known.
    public static final DealFacts NONE =
            new DealFacts(null, null, null, null, null, null, Map.of());

    public DealFacts {
        attributes = Map.copyOf(attributes);
        if ((amount == null) != (currency == null)) {
            throw new IllegalArgumentException("An amount and its currency come together.");
        }
    }

    /// These facts, replaced by what a later row says and kept where it says nothing.
    public DealFacts then(DealFacts later) {
        Map<String, String> merged = new HashMap<>(attributes);
        merged.putAll(later.attributes);
        return new DealFacts(
                later.amount == null ? amount : later.amount,
                later.amount == null ? currency : later.currency,
                later.owner == null ? owner : later.owner,
                later.account == null ? account : later.account,
                later.team == null ? team : later.team,
                later.channel == null ? channel : later.channel,
                merged);
    }
}
