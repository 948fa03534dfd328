package dev.salesflow.lead.api;

import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.lead.LeadCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Something that became known about a lead's company, never about a person.
///
/// @param value a whole number for `EMPLOYEES` and `PURCHASE_WITHIN_MONTHS`, text for the others
/// @param source who or what says so
@Schema(
        examples =
                """
                {"fact": "PURCHASE_WITHIN_MONTHS", "value": "3", "source": "first call"}
                """)
public record RecordFactRequest(
        @NotNull LeadFact fact,
        @NotBlank @Size(max = 500) String value,
        @NotBlank @Size(max = 200) String source) {

    LeadCommand command() {
        return new LeadCommand.RecordFact(fact, value.strip(), source.strip());
    }
}
