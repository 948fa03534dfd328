package dev.salesflow.lead.facts.api;

import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.servicekit.words.NamesNobody;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Something that a source says about a lead's company, never about a person.
///
/// @param value a whole number for `EMPLOYEES`, `CUSTOMERS`, `PURCHASE_WITHIN_MONTHS` and the year
///   `FOUNDED_IN`; money such as `120000 CNY` or `100000-150000 CNY` for `BUDGET` and
///   `ANNUAL_REVENUE`; text for the others
/// @param source what says so, naming nobody; a second one that says the same verifies the fact
/// @param statedAt when the source said so; now when absent
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
        @Nullable Instant statedAt) {

    LeadCommand command(CommandContext context) {
        return new LeadCommand.RecordFact(
                fact, value.strip(), source.strip(), statedAt, context.actor(), context.now());
    }
}
