package dev.salesflow.events.lead;

import dev.salesflow.events.DomainEvent;
import dev.salesflow.events.Money;
import dev.salesflow.events.followup.FollowUp;
import dev.salesflow.events.salesrep.SalesRole;
import dev.salesflow.events.stakeholder.BuyingRole;
import dev.salesflow.events.stakeholder.ContactMethod;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What has happened to a lead, in the order in which it happened.
public sealed interface LeadEvent extends DomainEvent {

    /// Adds to what is known about a lead, whose state stays as it is.
    sealed interface OfDetails extends LeadEvent {}

    /// A lead came in by a channel. `referralId` names the referral that it stems from.
    ///
    /// @param intake what the channel's form asked for
    /// @param duplicateReason why it was taken in although it looked like other leads
    record LeadCaptured(
            AcquisitionChannel channel,
            String source,
            @Nullable String campaign,
            String companyName,
            @Nullable String registeredId,
            @Nullable String territory,
            @Nullable String brand,
            @Nullable UUID contactId,
            @Nullable UUID referralId,
            @Nullable SourceKind sourceKind,
            @Nullable Map<IntakeField, String> intake,
            @Nullable CustomerKind customerKind,
            @Nullable UUID referrerContactId,
            @Nullable String duplicateReason)
            implements LeadEvent {}

    /// What was noted at capture was wrong; absent values were right.
    record LeadCorrected(
            @Nullable String companyName,
            @Nullable String previousCompanyName,
            @Nullable String territory,
            @Nullable String previousTerritory,
            @Nullable String brand,
            @Nullable String previousBrand,
            @Nullable CustomerKind customerKind,
            @Nullable CustomerKind previousCustomerKind)
            implements OfDetails {}

    /// The lead went to sales, who owe feedback by the end of a day in the installation's zone.
    /// What they found of it before stands until they say something else.
    record LeadHandedOver(UUID sheetId, boolean urgent, LocalDate feedbackDueOn)
            implements OfDetails {}

    /// Sales said what they found of the lead that was handed over.
    record LeadFeedbackGiven(
            UUID sheetId, FeedbackVerdict verdict, @Nullable FeedbackVerdict previousVerdict)
            implements OfDetails {}

    /// Something became known about the lead, by a source.
    record LeadFactRecorded(
            LeadFact fact,
            String value,
            String source,
            @Nullable String previousValue,
            @Nullable FactStatus status,
            @Nullable FactStatus previousStatus,
            @Nullable Instant statedAt,
            @Nullable String recordedBy)
            implements OfDetails {}

    /// What a source said of a fact counts no longer.
    record LeadFactWithdrawn(
            LeadFact fact,
            String source,
            String reason,
            @Nullable FactStatus status,
            FactStatus previousStatus)
            implements OfDetails {}

    /// A person of the lead's company and the part that person plays became known.
    ///
    /// @param reached whether we have talked to the person
    record LeadKeyPersonNamed(UUID contactId, BuyingRole role, boolean reached)
            implements OfDetails {}

    /// The lead was scored on its dimensions; `total` is their weighted mean on a ten-point scale.
    ///
    /// @param explanation how each dimension came to its score; absent in scores of before
    record LeadScored(
            Map<ScoreDimension, Integer> dimensions,
            BigDecimal total,
            @Nullable BigDecimal previousTotal,
            boolean highPotential,
            int modelVersion,
            int profileVersion,
            @Nullable Map<ScoreDimension, DimensionScore> explanation)
            implements OfDetails {}

    /// A lead of high potential is pursued in a tier, and followed up in its cadence.
    record LeadTierSet(
            LeadTier tier,
            @Nullable LeadTier previousTier,
            int cadenceDays,
            LocalDate followUpDueOn)
            implements OfDetails {}

    /// The lead is pursued in no tier any more.
    ///
    /// @param reason absent where it was not kept yet: the lead is of high potential no longer
    record LeadTierLeft(LeadTier previousTier, @Nullable TierLeftReason reason)
            implements OfDetails {}

    /// The lead's company was analysed and graded; words of the sheet stand outside the events,
    /// under its id.
    record LeadAnalysed(
            UUID sheetId, AnalysisSheet sheet, LeadGrade grade, @Nullable LeadGrade previousGrade)
            implements OfDetails {}

    /// A strategy was written; its words stand outside the events, under its id.
    record LeadStrategyWritten(
            UUID strategyId, @Nullable UUID previousStrategyId, List<StrategyStep> steps)
            implements OfDetails {}

    /// The first contact was planned; the opening stands outside the events, under its id.
    record LeadFirstContactPlanned(
            UUID firstContactId, ContactMethod method, @Nullable Instant plannedAt)
            implements OfDetails {}

    /// The first contact took place; what was learned stands outside the events, under its id.
    record LeadFirstContactHeld(
            UUID firstContactId,
            ContactMethod method,
            Instant heldAt,
            int minutes,
            @Nullable LocalDate nextTalkOn)
            implements OfDetails {}

    /// Somebody followed the lead up.
    record LeadFollowedUp(FollowUp followUp, @Nullable LocalDate previousDueOn)
            implements OfDetails {}

    /// A sales rep took the lead; `roleBreachReason` is given when the rep's role is not the one
    /// the rule names.
    ///
    /// @param expectedRole the role that the rule names
    /// @param policyVersion of the policy that chose the rep; absent when a person did
    record LeadAssigned(
            UUID ownerId,
            @Nullable UUID previousOwnerId,
            UUID teamId,
            SalesRole role,
            @Nullable String roleBreachReason,
            @Nullable SalesRole expectedRole,
            @Nullable Integer policyVersion)
            implements OfDetails {}

    /// The lead has no owner any more.
    record LeadReleased(UUID previousOwnerId, UUID previousTeamId, ReleaseReason reason)
            implements OfDetails {}

    /// Need, budget, authority and timing were found good enough to open a deal.
    record LeadQualified(@Nullable LocalDate purchaseExpectedOn) implements LeadEvent {}

    /// The lead is not pursued, perhaps until a date.
    record LeadDisqualified(DisqualificationReason reason, @Nullable LocalDate recycleOn)
            implements LeadEvent {}

    /// The lead is worked on again.
    record LeadRecycled(DisqualificationReason previousReason) implements LeadEvent {}

    /// The lead is the same as another one, which goes on for both.
    record LeadMerged(UUID intoLeadId) implements LeadEvent {}

    /// Another lead turned out to be the same; what was known of it is known of this one.
    ///
    /// @param contactId the other's contact where this lead had none
    /// @param followUp the other's last one where this lead had none as late
    /// @param followUpDueOn by when the other's next follow-up is owed where this lead owed none
    /// @param handover how this lead stands with sales now; absent when the merge leaves that
    record LeadAbsorbed(
            UUID mergedLeadId,
            List<FactStatement> facts,
            @Nullable UUID contactId,
            @Nullable FollowUp followUp,
            @Nullable LocalDate followUpDueOn,
            @Nullable HandoverStanding handover)
            implements OfDetails {}

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
