package dev.salesflow.lead.facts.api;

import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.words.StayingTexts;
import dev.salesflow.servicekit.words.NamesNobody;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Something that a source says about a lead's company, never about a person.
///
/// @param value a whole number or a range for `EMPLOYEES` and `CUSTOMERS` (`420`, `420人`,
///   `100-200`); months for `PURCHASE_WITHIN_MONTHS` (`3`, `3个月`, `半年`, `1年`); a year for
///   `FOUNDED_IN` (`1998`, `1998年`); money for `BUDGET` and `ANNUAL_REVENUE` (`120000 CNY`,
///   `100000-150000 CNY`, `80万`, `20-30万元`, `¥90000000`, where `元`, `¥`, `RMB` and `人民币` are CNY);
///   text for the others
/// @param source what says so, naming nobody; a second one that says the same verifies the fact
/// @param statedAt when the source said so; now when absent. The months until a purchase count from
///   that day
@Schema(
        examples =
                """
                {"fact": "BUDGET", "value": "100000-150000 CNY", "source": "first call",
                 "statedAt": "2026-03-02T10:30:00+08:00"}
                """)
public record RecordFactRequest(
        @NotNull LeadFact fact,
        @NotBlank @Size(max = 500) String value,
        @NotBlank @NamesNobody @Size(max = 200) String source,
        @Nullable Instant statedAt)
        implements StayingTexts {

    LeadCommand command(CommandContext context) {
        return new LeadCommand.RecordFact(
                fact, value.strip(), source.strip(), statedAt, context.actor(), context.now());
    }

    @Override
    public Map<String, String> stayingTexts() {
        return Map.of("/value", value, "/source", source);
    }
}
