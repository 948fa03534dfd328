package dev.salesflow.lead.capture.api;

import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.events.lead.CustomerKind;
import dev.salesflow.events.lead.IntakeField;
import dev.salesflow.events.lead.SourceKind;
import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.api.ContactRequest;
import dev.salesflow.servicekit.words.Blanks;
import dev.salesflow.servicekit.words.NamesNobody;
import dev.salesflow.servicekit.words.SaysSomething;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A lead as it comes in.
///
/// @param sourceKind what sort of source of the channel it is; see `GET /leads/intake-forms`
/// @param source where in the channel it comes from, such as an exhibition, a forum, a referrer
/// @param intake what the channel's form asks for, never about a person
/// @param customerKind `PROSPECT` when absent
/// @param contact the person to talk to
/// @param referrer the person who referred the lead
/// @param duplicateReason why it is taken in although it looks like other leads; stays for ever and
///   names nobody
@Schema(
        examples =
                """
                {"channel": "INDUSTRY", "sourceKind": "EXHIBITION", "source": "Canton Fair 2026",
                 "campaign": "spring-2026", "intake": {"BOOTH": "Hall 3, 12.1 A 07"},
                 "companyName": "Northwind Bearings", "territory": "Guangdong", "brand": "Atlas",
                 "contact": {"name": "Li Wei", "phone": "+86 20 5555 0101",
                   "position": "Head of purchasing"}}
                """)
public record CaptureLeadRequest(
        @NotNull AcquisitionChannel channel,
        @Nullable SourceKind sourceKind,
        @NotBlank @NamesNobody @Size(max = 200) String source,
        @SaysSomething @NamesNobody @Size(min = 1, max = 100) @Nullable String campaign,
        @Nullable Map<IntakeField, @NotBlank @NamesNobody @Size(max = 200) String> intake,
        @NotBlank @Size(max = 200) String companyName,
        @SaysSomething @Size(min = 1, max = 50) @Nullable String registeredId,
        @Nullable CustomerKind customerKind,
        @SaysSomething @Size(min = 1, max = 100) @Nullable String territory,
        @SaysSomething @Size(min = 1, max = 100) @Nullable String brand,
        @Valid @Nullable ContactRequest contact,
        @Valid @Nullable ContactRequest referrer,
        @SaysSomething @NamesNobody @Size(min = 1, max = 500) @Nullable String duplicateReason) {

    /// The people whom the request names, under ids that follow from the command's.
    public List<ContactDetails> people(UUID commandId) {
        var people = new ArrayList<ContactDetails>(2);
        if (contact != null) {
            people.add(contact.details(contactId(commandId)));
        }
        if (referrer != null) {
            people.add(referrer.details(referrerId(commandId)));
        }
        return people;
    }

    /// The command, without what has to be looked up.
    public LeadCommand.Capture command(UUID commandId) {
        return command(commandId, null);
    }

    /// The same.
    ///
    /// @param usualBrand of a lead that names none
    public LeadCommand.Capture command(UUID commandId, @Nullable String usualBrand) {
        return new LeadCommand.Capture(
                channel,
                sourceKind,
                source,
                campaign,
                details(),
                companyName,
                registeredId,
                Objects.requireNonNullElse(customerKind, CustomerKind.PROSPECT),
                Blanks.stripped(territory),
                brand == null ? usualBrand : Blanks.stripped(brand),
                contact == null ? null : contactId(commandId),
                null,
                referrer == null ? null : referrerId(commandId),
                duplicateReason,
                List.of());
    }

    /// In the order of the fields, so that the same request is the same event.
    private Map<IntakeField, String> details() {
        var details = new EnumMap<IntakeField, String>(IntakeField.class);
        if (intake != null) {
            details.putAll(intake);
        }
        return Collections.unmodifiableMap(details);
    }

    private static UUID contactId(UUID commandId) {
        return StreamIds.of("contact", commandId.toString());
    }

    private static UUID referrerId(UUID commandId) {
        return StreamIds.of("contact", commandId + "/referrer");
    }
}
