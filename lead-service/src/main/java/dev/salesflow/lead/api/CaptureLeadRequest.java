package dev.salesflow.lead.api;

import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.lead.LeadCommand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A lead as it comes in.
///
/// @param source where in the channel it comes from, such as an exhibition, a forum, a referrer
@Schema(
        examples =
                """
                {"channel": "INDUSTRY", "source": "Canton Fair 2026", "campaign": "spring-2026",
                 "companyName": "Northwind Bearings", "territory": "Guangdong", "brand": "Atlas",
                 "contact": {"name": "Li Wei", "phone": "+86 20 5555 0101",
                   "position": "Head of purchasing"}}
                """)
public record CaptureLeadRequest(
        @NotNull AcquisitionChannel channel,
        @NotBlank @Size(max = 200) String source,
        @Size(min = 1, max = 100) @Nullable String campaign,
        @NotBlank @Size(max = 200) String companyName,
        @Size(min = 1, max = 50) @Nullable String registeredId,
        @Size(min = 1, max = 100) @Nullable String territory,
        @Size(min = 1, max = 100) @Nullable String brand,
        @Valid @Nullable ContactRequest contact) {

    /// The command; `contactId` is the id under which the contact is kept.
    LeadCommand.Capture command(UUID contactId) {
        return new LeadCommand.Capture(
                channel,
                source,
                campaign,
                companyName,
                registeredId,
                territory,
                brand,
                contact == null ? null : contactId,
                null);
    }
}
