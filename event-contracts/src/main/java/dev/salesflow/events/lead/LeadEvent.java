package dev.salesflow.events.lead;

import dev.salesflow.events.DomainEvent;
import dev.salesflow.events.Money;
import dev.salesflow.events.salesrep.SalesRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What has happened to a lead, in the order in which it happened.
public sealed interface LeadEvent extends DomainEvent {

    /// A lead came in by a channel. `referralId` names the referral that it stems from.
    record LeadCaptured(
            AcquisitionChannel channel,
            String source,
            @Nullable String campaign,
            String companyName,
            @Nullable String registeredId,
            @Nullable String territory,
            @Nullable String brand,
            @Nullable UUID contactId,
            @Nullable UUID referralId)
            implements LeadEvent {}

    /// Something became known about the lead, by a source.
    record LeadFactRecorded(
            LeadFact fact, String value, String source, @Nullable String previousValue)
            implements LeadEvent {}

    /// The lead was scored on its dimensions; `total` is their weighted mean on a ten-point scale.
    record LeadScored(
            Map<ScoreDimension, Integer> dimensions,
            BigDecimal total,
            @Nullable BigDecimal previousTotal,
            boolean highPotential,
            int modelVersion,
            int profileVersion)
            implements LeadEvent {}

    /// A sales rep took the lead; `roleBreachReason` is given when the rep's role is not the one
    /// the rule names.
    record LeadAssigned(
            UUID ownerId,
            @Nullable UUID previousOwnerId,
            UUID teamId,
            SalesRole role,
            @Nullable String roleBreachReason)
            implements LeadEvent {}

    /// Need, budget, authority and timing were found good enough to open a deal.
    record LeadQualified(@Nullable LocalDate purchaseExpectedOn) implements LeadEvent {}

    /// The lead is not pursued, perhaps until a date.
    record LeadDisqualified(DisqualificationReason reason, @Nullable LocalDate recycleOn)
            implements LeadEvent {}

    /// The lead became a deal, its company an account, its contact a stakeholder.
    record LeadConverted(
            UUID dealId,
            UUID accountId,
            UUID stakeholderId,
            String title,
            String companyName,
            AcquisitionChannel channel,
            UUID ownerId,
            UUID teamId,
            @Nullable UUID contactId,
            @Nullable UUID referralId,
            String processKey,
            @Nullable Money amount)
            implements LeadEvent {}
}
