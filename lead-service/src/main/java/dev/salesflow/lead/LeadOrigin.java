package dev.salesflow.lead;

import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.events.lead.CustomerKind;
import dev.salesflow.events.lead.IntakeField;
import dev.salesflow.events.lead.LeadEvent.LeadCaptured;
import dev.salesflow.events.lead.LeadEvent.LeadCorrected;
import dev.salesflow.events.lead.SourceKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a lead comes from and who it is about.
///
/// @param intake what the channel's form asked for
public record LeadOrigin(
        AcquisitionChannel channel,
        @Nullable SourceKind sourceKind,
        String source,
        @Nullable String campaign,
        Map<IntakeField, String> intake,
        String companyName,
        @Nullable String registeredId,
        CustomerKind customerKind,
        @Nullable String territory,
        @Nullable String brand,
        @Nullable UUID contactId,
        @Nullable UUID referralId,
        @Nullable UUID referrerContactId) {

    static LeadOrigin of(LeadCaptured event) {
        var intake = new EnumMap<IntakeField, String>(IntakeField.class);
        intake.putAll(Objects.requireNonNullElse(event.intake(), Map.of()));
        return new LeadOrigin(
                event.channel(),
                event.sourceKind(),
                event.source(),
                event.campaign(),
                Collections.unmodifiableMap(intake),
                event.companyName(),
                event.registeredId(),
                Objects.requireNonNullElse(event.customerKind(), CustomerKind.PROSPECT),
                event.territory(),
                event.brand(),
                event.contactId(),
                event.referralId(),
                event.referrerContactId());
    }

    /// The same, with what a correction says instead of what was wrong.
    LeadOrigin corrected(LeadCorrected event) {
        return new LeadOrigin(
                channel,
                sourceKind,
                source,
                campaign,
                intake,
                Objects.requireNonNullElse(event.companyName(), companyName),
                registeredId,
                Objects.requireNonNullElse(event.customerKind(), customerKind),
                event.territory() == null ? territory : event.territory(),
                event.brand() == null ? brand : event.brand(),
                contactId,
                referralId,
                referrerContactId);
    }

    /// The same, with the contact of a lead that was merged into this one.
    LeadOrigin withContact(UUID adopted) {
        return new LeadOrigin(
                channel,
                sourceKind,
                source,
                campaign,
                intake,
                companyName,
                registeredId,
                customerKind,
                territory,
                brand,
                adopted,
                referralId,
                referrerContactId);
    }
}
