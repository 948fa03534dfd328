package dev.salesflow.lead.profile.api;

import dev.salesflow.events.profile.IndustryLifeCycle;
import dev.salesflow.events.profile.TargetIndustry;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// An industry to look in.
public record IndustryRequest(
        @NotBlank @Size(max = 100) String industry, @NotNull IndustryLifeCycle lifeCycle) {

    TargetIndustry target() {
        return new TargetIndustry(industry.strip(), lifeCycle);
    }
}
