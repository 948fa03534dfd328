package dev.salesflow.lead.profile.api;

import dev.salesflow.events.profile.PainPoint;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/// What hurts the ideal customer.
///
/// @param keywords words that give it away when they stand in a lead's need: as whole words, also
///   in the plural; Chinese ones wherever their characters stand
/// @param urgency 0 (bearable) to 10 (unbearable)
public record PainPointRequest(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,49}") String code,
        @NotBlank @Size(max = 500) String description,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 100) String> keywords,
        @NotNull Integer urgency) {

    PainPoint painPoint() {
        return new PainPoint(code, description, List.copyOf(keywords), urgency);
    }
}
