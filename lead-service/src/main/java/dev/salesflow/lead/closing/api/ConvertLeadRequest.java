package dev.salesflow.lead.closing.api;

import dev.salesflow.events.Money;
import dev.salesflow.lead.words.StayingTexts;
import dev.salesflow.servicekit.words.SaysSomething;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The deal that a lead becomes.
///
/// @param processKey which sales process the deal goes through, as `GET /sales-processes` names it
/// @param title the company's name when absent
@Schema(
        examples =
                """
                {"processKey": "seven-steps", "title": "Bearings 2027",
                 "amount": {"amount": "125000.00", "currency": "CNY"}}
                """)
public record ConvertLeadRequest(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,63}") String processKey,
        @SaysSomething @Size(min = 1, max = 200) @Nullable String title,
        @Valid @Nullable AmountRequest amount)
        implements StayingTexts {

    @Nullable Money money() {
        return amount == null ? null : amount.money();
    }

    @Override
    public Map<String, String> stayingTexts() {
        return title == null ? Map.of() : Map.of("/title", title);
    }
}
