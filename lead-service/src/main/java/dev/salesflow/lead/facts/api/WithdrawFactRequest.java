package dev.salesflow.lead.facts.api;

import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.words.StayingTexts;
import dev.salesflow.servicekit.words.NamesNobody;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whose statement counts no longer, and why; the reason stays for ever and names nobody.
@Schema(
        examples =
                """
                {"source": "trade magazine", "reason": "It wrote about another company"}
                """)
public record WithdrawFactRequest(
        @NotBlank @Size(max = 200) String source,
        @NotBlank @NamesNobody @Size(max = 500) String reason)
        implements StayingTexts {

    LeadCommand command(LeadFact fact) {
        return new LeadCommand.WithdrawFact(fact, source.strip(), reason.strip());
    }

    @Override
    public Map<String, String> stayingTexts() {
        return Map.of("/reason", reason);
    }
}
