package dev.salesflow.deal.api;

import dev.salesflow.deal.DealCommand.OpenDeal;
import dev.salesflow.deal.organisation.Owner;
import dev.salesflow.deal.process.list.ProcessVersionEntry;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A deal to be opened in the first stage of the newest version of a process.
@Schema(
        name = "OpenDeal",
        examples =
                """
                {"processKey": "ten-steps", "title": "Packaging line for plant 2",
                 "customer": "Jinhua Foods", "amount": {"amount": "125000.00", "currency": "CNY"},
                 "expectedCloseOn": "2026-09-30", "channel": "INDUSTRY",
                 "attributes": {"product": "PL-200"}}\
                """)
public record OpenDealRequest(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,63}") String processKey,
        @NotBlank @Size(max = 200) String title,
        @Size(min = 1, max = 200) @Nullable String customer,
        @Valid @Nullable AmountRequest amount,
        @Nullable LocalDate expectedCloseOn,
        @Schema(description = "Id of the owning sales rep; your own when absent")
                @Nullable UUID owner,
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,49}") @Nullable String channel,
        @Schema(description = "Further facts to filter and group reports by") @Size(max = 30)
                @Nullable
                        Map<
                                @NotNull @Pattern(regexp = "[A-Za-z][A-Za-z0-9_.-]{0,49}") String,
                                @NotNull @Size(max = 200) String>
                        attributes) {

    OpenDeal command(ProcessVersionEntry process, Owner whose) {
        return new OpenDeal(
                process.processKey,
                process.processVersion,
                process.stageCodes(),
                title,
                customer,
                null,
                amount == null ? null : amount.money(),
                expectedCloseOn,
                whose.repId(),
                whose.teamId(),
                channel,
                attributes == null ? Map.of() : Map.copyOf(attributes),
                null);
    }
}
