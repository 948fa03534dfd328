package dev.salesflow.deal.process.api;

import dev.salesflow.deal.process.SalesProcessCommand.Design;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a new version of a process says.
@Schema(
        name = "ProcessVersion",
        examples =
                """
                {"name": "Service contracts", "nameZh": "服务合同", "stages": [
                  {"code": "SURVEY", "name": "Survey", "nameZh": "现场勘查", "fiveA": "ASK"},
                  {"code": "OFFER", "name": "Offer", "nameZh": "报价", "fiveA": "ACT",
                   "targetDays": 14}]}\
                """)
public record DesignRequest(
        @NotBlank @Size(max = 200) String name,
        @Schema(description = "The English name when absent") @Size(min = 1, max = 200)
                @Nullable String nameZh,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid StageRequest> stages) {

    Design design() {
        return new Design(
                name,
                nameZh == null ? name : nameZh,
                stages.stream().map(StageRequest::stage).toList());
    }
}
