package dev.salesflow.lead.profile.api;

import dev.salesflow.events.profile.NumberRange;
import jakarta.validation.constraints.NotNull;

/// Whole numbers from `least` to `most`, both included.
public record NumberRangeRequest(@NotNull Long least, @NotNull Long most) {

    NumberRange range() {
        return new NumberRange(least, most);
    }
}
