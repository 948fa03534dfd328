package dev.salesflow.lead.correction.api;

import dev.salesflow.events.lead.CustomerKind;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.servicekit.words.Blanks;
import dev.salesflow.servicekit.words.SaysSomething;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is right instead of what was noted at capture; absent values were right.
@Schema(
        examples =
                """
                {"companyName": "Northwind Bearings Co., Ltd.", "territory": "ZHEJIANG"}
                """)
public record CorrectLeadRequest(
        @SaysSomething @Size(min = 1, max = 200) @Nullable String companyName,
        @SaysSomething @Size(min = 1, max = 100) @Nullable String territory,
        @SaysSomething @Size(min = 1, max = 100) @Nullable String brand,
        @Nullable CustomerKind customerKind) {

    LeadCommand.Correct command() {
        return new LeadCommand.Correct(
                companyName, Blanks.stripped(territory), Blanks.stripped(brand), customerKind);
    }
}
