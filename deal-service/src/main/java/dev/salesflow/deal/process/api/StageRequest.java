package dev.salesflow.deal.process.api;

import dev.salesflow.events.process.FiveAStep;
import dev.salesflow.events.process.ProcessStage;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One stage of a process to be published.
@Schema(
        name = "Stage",
        examples =
                """
                {"code": "PRESENTATION", "name": "Presentation", "nameZh": "产品演示", "fiveA": "ASK",
                 "targetDays": 10}\
                """)
public record StageRequest(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}") String code,
        @NotBlank @Size(max = 200) String name,
        @Schema(description = "The English name when absent") @Size(min = 1, max = 200)
                @Nullable String nameZh,
        @Nullable FiveAStep fiveA,
        @Min(1) @Max(3650) @Nullable Integer targetDays) {

    ProcessStage stage() {
        return new ProcessStage(code, name, nameZh == null ? name : nameZh, fiveA, targetDays);
    }
}
