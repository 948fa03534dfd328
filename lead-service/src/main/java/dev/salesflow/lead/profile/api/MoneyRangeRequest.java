package dev.salesflow.lead.profile.api;

import dev.salesflow.events.profile.MoneyRange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/// Amounts of one currency from `least` to `most`, both included.
public record MoneyRangeRequest(
        @NotNull @Valid RangeEndRequest least, @NotNull @Valid RangeEndRequest most) {

    /// The range; fails with a 400 problem for a currency that ISO 4217 does not know, and for more
    /// decimals than it has.
    ///
    /// @param field of the request that it stands in
    MoneyRange range(String field) {
        return new MoneyRange(
                least.money("/" + field + "/least"), most.money("/" + field + "/most"));
    }
}
