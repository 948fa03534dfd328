package dev.salesflow.deal.process.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A process to be published under a new key.
@Schema(
        name = "NewProcess",
        examples =
                """
                {"key": "service-contracts", "name": "Service contracts", "nameZh": "服务合同",
                 "stages": [
                  {"code": "SURVEY", "name": "Survey", "nameZh": "现场勘查", "fiveA": "ASK"},
                  {"code": "OFFER", "name": "Offer", "nameZh": "报价", "fiveA": "ACT",
                   "targetDays": 14}]}\
                """)
public record ProcessRequest(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,63}") String key,
        @NotBlank @Size(max = 200) String name,
        @Schema(description = "The English name when absent") @Size(min = 1, max = 200)
                @Nullable String nameZh,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid StageRequest> stages) {

    DesignRequest version() {
        return new DesignRequest(name, nameZh, stages);
    }
}
