package dev.salesflow.lead;

import dev.salesflow.events.Money;
import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.events.lead.AnalysisSheet;
import dev.salesflow.events.lead.CustomerKind;
import dev.salesflow.events.lead.DisqualificationReason;
import dev.salesflow.events.lead.FeedbackVerdict;
import dev.salesflow.events.lead.IntakeField;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.lead.LeadTier;
import dev.salesflow.events.lead.ReleaseReason;
import dev.salesflow.events.lead.ScoreDimension;
import dev.salesflow.events.lead.SourceKind;
import dev.salesflow.events.lead.StrategyStep;
import dev.salesflow.events.stakeholder.BuyingRole;
import dev.salesflow.events.stakeholder.ContactMethod;
import dev.salesflow.lead.assignment.OwnerLoad;
import dev.salesflow.lead.assignment.Workload;
import dev.salesflow.lead.calendar.WorkingCalendar;
import dev.salesflow.lead.closing.ProcessChoice;
import dev.salesflow.lead.duplicate.DuplicateCandidate;
import dev.salesflow.lead.merge.MergedLead;
import dev.salesflow.lead.profile.IdealCustomerProfile;
import dev.salesflow.lead.salesrep.Assignee;
import dev.salesflow.lead.scoring.ScoringModel;
import dev.salesflow.lead.version.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can be asked of a lead, by the family of rules that decides it. What a decision has to look
/// up comes along.
public sealed interface LeadCommand {

    /// Decided by `capture`.
    sealed interface OfCapture extends LeadCommand {}

    /// Take a lead in; `candidates` are the leads that it looks like.
    record Capture(
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
            @Nullable UUID referrerContactId,
            @Nullable String duplicateReason,
            List<DuplicateCandidate> candidates)
            implements OfCapture {}

    /// Decided by `correction`.
    sealed interface OfCorrection extends LeadCommand {}

    /// Note what is right; absent values were.
    record Correct(
            @Nullable String companyName,
            @Nullable String territory,
            @Nullable String brand,
            @Nullable CustomerKind customerKind)
            implements OfCorrection {}

    /// Decided by `handover`.
    sealed interface OfHandover extends LeadCommand {}

    /// Give the lead to sales, who owe feedback by the end of a day.
    record HandOver(UUID sheetId, boolean urgent, LocalDate feedbackDueOn) implements OfHandover {}

    /// Say what sales found.
    record GiveFeedback(UUID sheetId, FeedbackVerdict verdict) implements OfHandover {}

    /// Decided by `facts`.
    sealed interface OfFacts extends LeadCommand {}

    /// Note what a source says; without a time it says so now.
    record RecordFact(
            LeadFact fact,
            String value,
            String source,
            @Nullable Instant statedAt,
            String recordedBy,
            Instant now)
            implements OfFacts {}

    /// No longer count what a source said.
    record WithdrawFact(LeadFact fact, String source, String reason) implements OfFacts {}

    /// Note the part a person plays.
    record NameKeyPerson(UUID contactId, BuyingRole role, boolean reached) implements OfFacts {}

    /// Decided by `scoring`.
    sealed interface OfScoring extends LeadCommand {
        /// What dimensions are weighed by.
        Version<ScoringModel> model();

        /// What facts are held against.
        Version<IdealCustomerProfile> profile();

        /// When facts are judged, in the zone in which days are counted.
        ZonedDateTime now();
    }

    /// Derive every dimension from the facts, except those that a person has set.
    record DeriveScore(
            Version<ScoringModel> model, Version<IdealCustomerProfile> profile, ZonedDateTime now)
            implements OfScoring {}

    /// Set a dimension by hand.
    record OverrideScore(
            ScoreDimension dimension,
            int score,
            String reason,
            Version<ScoringModel> model,
            Version<IdealCustomerProfile> profile,
            ZonedDateTime now)
            implements OfScoring {}

    /// Derive a dimension again that a person had set.
    record WithdrawOverride(
            ScoreDimension dimension,
            Version<ScoringModel> model,
            Version<IdealCustomerProfile> profile,
            ZonedDateTime now)
            implements OfScoring {}

    /// Decided by `tier`.
    sealed interface OfTier extends LeadCommand {}

    /// Pursue the lead in a tier, or in the one its facts suggest; only an owner has a workload.
    record SetTier(
            @Nullable LeadTier tier,
            ScoringModel model,
            IdealCustomerProfile profile,
            WorkingCalendar calendar,
            Instant now,
            @Nullable Workload workload,
            int focusLimit)
            implements OfTier {}

    /// Decided by `analysis`.
    sealed interface OfAnalysis extends LeadCommand {}

    /// Archive an analysis sheet and grade the lead by it.
    record Analyse(UUID sheetId, AnalysisSheet sheet) implements OfAnalysis {}

    /// Decided by `strategy`.
    sealed interface OfStrategy extends LeadCommand {}

    /// Write the strategy; `repsAtWork` are those of the steps' people who can do them.
    record WriteStrategy(
            UUID strategyId, List<StrategyStep> steps, Set<UUID> repsAtWork, LocalDate today)
            implements OfStrategy {}

    /// Decided by `firstcontact`.
    sealed interface OfFirstContact extends LeadCommand {}

    /// Plan the first contact.
    record PlanFirstContact(
            UUID firstContactId, ContactMethod method, @Nullable Instant plannedAt, Instant now)
            implements OfFirstContact {}

    /// Note that the first contact took place.
    record HoldFirstContact(
            UUID firstContactId,
            ContactMethod method,
            Instant heldAt,
            int minutes,
            @Nullable LocalDate nextTalkOn,
            Instant now,
            WorkingCalendar calendar)
            implements OfFirstContact {}

    /// Decided by `followup`.
    sealed interface OfFollowUp extends LeadCommand {}

    /// Note that somebody followed the lead up.
    ///
    /// @param ownerId who owes the next action, the lead's owner; the same when absent
    /// @param dueOn by when; by the tier's cadence when absent
    record RecordFollowUp(
            UUID followUpId,
            Instant at,
            ContactMethod method,
            @Nullable UUID ownerId,
            @Nullable LocalDate dueOn,
            Instant now,
            WorkingCalendar calendar)
            implements OfFollowUp {}

    /// Decided by `assignment`.
    sealed interface OfAssignment extends LeadCommand {}

    /// Give the lead to a rep.
    ///
    /// @param assignee what the register says of that rep; absent when it does not know one
    /// @param workload what the rep works on; absent when the register does not know the rep
    /// @param policyVersion of the policy that chose the rep; absent when a person did
    record Assign(
            UUID repId,
            @Nullable Assignee assignee,
            @Nullable Workload workload,
            int focusLimit,
            @Nullable String roleBreachReason,
            @Nullable Integer policyVersion)
            implements OfAssignment {}

    /// Take the lead from its owner.
    record Release(ReleaseReason reason) implements OfAssignment {}

    /// Decided by `closing`.
    sealed interface OfClosing extends LeadCommand {}

    /// Find the lead good enough for a deal.
    record Qualify(
            @Nullable LocalDate purchaseExpectedOn, Set<LeadFact> requiredFacts, LocalDate today)
            implements OfClosing {}

    /// Pursue the lead no longer, or not before `recycleOn`.
    record Disqualify(DisqualificationReason reason, @Nullable LocalDate recycleOn, LocalDate today)
            implements OfClosing {}

    /// Take a disqualified lead up again, with what its owner has room for.
    record Recycle(LocalDate today, OwnerLoad owner, WorkingCalendar calendar)
            implements OfClosing {}

    /// Make a deal of the lead; without a title the deal is called after the company.
    record Convert(
            UUID leadId, ProcessChoice process, @Nullable String title, @Nullable Money amount)
            implements OfClosing {}

    /// Decided by `merge`.
    sealed interface OfMerging extends LeadCommand {}

    /// Let the first of a chain of merged leads go on for this one.
    record MergeInto(UUID leadId, List<UUID> targetChain) implements OfMerging {}

    /// Go on for another lead.
    record Absorb(UUID mergedLeadId, MergedLead merged) implements OfMerging {}
}
