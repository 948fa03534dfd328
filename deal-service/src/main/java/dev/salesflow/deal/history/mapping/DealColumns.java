package dev.salesflow.deal.history.mapping;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The columns that both shapes have: whose deal it is and what is known about it.
///
/// @param attributes columns that are kept as attributes under their own names
public record DealColumns(
        String deal,
        @Nullable String by,
        @Nullable String amount,
        @Nullable String currency,
        @Nullable String owner,
        @Nullable String account,
        @Nullable String team,
        @Nullable String channel,
        List<String> attributes) {

    /// The attribute that the team is kept as; no other column can have that name.
    public static final String TEAM = "team";

    public DealColumns {
        attributes = List.copyOf(attributes);
    }

    /// The columns that are named here.
    Stream<String> named() {
        return Stream.concat(
                Stream.of(deal, by, amount, currency, owner, account, team, channel)
                        .filter(Objects::nonNull),
                attributes.stream());
    }
}
