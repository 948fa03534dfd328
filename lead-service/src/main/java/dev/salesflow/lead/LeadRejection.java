package dev.salesflow.lead;

import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.events.lead.DisqualificationReason;
import dev.salesflow.events.lead.IntakeField;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.lead.ScoreDimension;
import dev.salesflow.events.lead.SourceKind;
import dev.salesflow.events.salesrep.SalesRole;
import dev.salesflow.lead.duplicate.DuplicateCandidate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Why a command on a lead is refused, with what the caller needs to mend it; by the family of
/// rules that refuses.
public sealed interface LeadRejection {

    /// The lead's state stands against the command, whatever the command.
    sealed interface OfState extends LeadRejection {}

    /// There is no such lead.
    record LeadNotFound() implements OfState {}

    /// The lead is not pursued.
    record LeadIsDisqualified(DisqualificationReason reason, @Nullable LocalDate recycleOn)
            implements OfState {}

    /// The lead is a deal now.
    record LeadIsConverted(UUID dealId) implements OfState {}

    /// Another lead goes on for this one.
    record LeadIsMerged(UUID intoLeadId) implements OfState {}

    /// Refused by `capture`.
    sealed interface OfCapture extends LeadRejection {}

    /// The lead is captured already.
    record LeadExists() implements OfCapture {}

    /// The kind of source belongs to another channel.
    record SourceKindOfOtherChannel(SourceKind kind, AcquisitionChannel channel)
            implements OfCapture {}

    /// The channel's form does not ask for this.
    record IntakeFieldOfOtherChannel(IntakeField field, AcquisitionChannel channel)
            implements OfCapture {}

    /// A referral names who referred.
    record ReferrerMissing() implements OfCapture {}

    /// The lead looks like others, and no reason was given to take it in all the same.
    record LikelyDuplicate(List<DuplicateCandidate> candidates) implements OfCapture {}

    /// Refused by `correction`.
    sealed interface OfCorrection extends LeadRejection {}

    /// A correction says what is right.
    record CorrectionEmpty() implements OfCorrection {}

    /// Refused by `handover`.
    sealed interface OfHandover extends LeadRejection {}

    /// The lead was never handed over, by that sheet or another one.
    record NotHandedOver(UUID sheetId) implements OfHandover {}

    /// Refused by `facts`.
    sealed interface OfFacts extends LeadRejection {}

    /// The fact's value cannot be read as what the fact is.
    record FactUnreadable(LeadFact fact, String value) implements OfFacts {}

    /// Nobody can have said so yet.
    record StatedInFuture(Instant statedAt, Instant now) implements OfFacts {}

    /// The source has said nothing of the fact.
    record NothingStated(LeadFact fact, String source) implements OfFacts {}

    /// Refused by `scoring`.
    sealed interface OfScoring extends LeadRejection {}

    /// A score lies outside the scale.
    record ScoreOutOfRange(ScoreDimension dimension, int score) implements OfScoring {}

    /// No person has set the dimension.
    record OverrideMissing(ScoreDimension dimension) implements OfScoring {}

    /// Refused by `tier`.
    sealed interface OfTier extends LeadRejection {}

    /// Only leads of high potential have a tier; `total` is absent before the first score.
    record TierWithoutHighPotential(@Nullable BigDecimal total) implements OfTier {}

    /// The owner pursues as many key leads as the policy allows.
    record FocusListFull(UUID ownerId, int limit) implements OfTier {}

    /// Refused by `analysis`.
    sealed interface OfAnalysis extends LeadRejection {}

    /// A rating lies outside the scale, or a number is below 0.
    record RatingOutOfRange(String field, int rating) implements OfAnalysis {}

    /// Refused by `strategy`.
    sealed interface OfStrategy extends LeadRejection {}

    /// A strategy says who does what.
    record StepsMissing() implements OfStrategy {}

    /// Nobody at work has this id.
    record ResponsibleNotAtWork(int step, UUID repId) implements OfStrategy {}

    /// The step would be late when it is written.
    record StepDueInPast(int step, LocalDate dueOn, LocalDate today) implements OfStrategy {}

    /// Refused by `firstcontact`.
    sealed interface OfFirstContact extends LeadRejection {}

    /// A key lead is not contacted without a written strategy.
    record StrategyMissing() implements OfFirstContact {}

    /// The first contact cannot take place any more when it is planned for.
    record PlannedInPast(Instant plannedAt, Instant now) implements OfFirstContact {}

    /// The contact cannot have taken place yet.
    record HeldInFuture(Instant heldAt, Instant now) implements OfFirstContact {}

    /// The first contact has taken place already.
    record FirstContactHeldAlready(Instant heldAt) implements OfFirstContact {}

    /// The next talk would be before the first one.
    record NextTalkTooEarly(LocalDate nextTalkOn, LocalDate heldOn) implements OfFirstContact {}

    /// Refused by `followup`.
    sealed interface OfFollowUp extends LeadRejection {}

    /// The contact cannot have taken place yet.
    record FollowedUpInFuture(Instant at, Instant now) implements OfFollowUp {}

    /// The next action would be due before the contact.
    record FollowUpDueTooEarly(LocalDate dueOn, LocalDate contactOn) implements OfFollowUp {}

    /// The named rep is not the lead's owner, and would never see what is owed.
    record FollowUpOwnerIsAnother(UUID repId, UUID ownerId) implements OfFollowUp {}

    /// Nobody owns the lead, so nobody can owe its next action.
    record FollowUpOwnerMissing() implements OfFollowUp {}

    /// Refused by `assignment`.
    sealed interface OfAssignment extends LeadRejection {}

    /// No such rep is registered.
    record SalesRepUnknown(UUID repId) implements OfAssignment {}

    /// The rep has left.
    record SalesRepHasDeparted(UUID repId) implements OfAssignment {}

    /// The rule names another role for this lead, and no reason was given.
    record RoleBreachUnexplained(SalesRole role, SalesRole expected) implements OfAssignment {}

    /// The lead has an owner; it has to be released first.
    record AlreadyAssigned(UUID ownerId) implements OfAssignment {}

    /// Nobody owns the lead.
    record NotAssigned() implements OfAssignment {}

    /// The rep works on as many leads as the rep can.
    record CapacityExceeded(UUID repId, int capacity) implements OfAssignment {}

    /// The rep pursues as many key leads as the policy allows.
    record FocusLimitReached(UUID repId, int limit) implements OfAssignment {}

    /// Refused by `closing`.
    sealed interface OfClosing extends LeadRejection {}

    /// Facts that qualification weighs are not recorded.
    record FactsMissing(Set<LeadFact> missing) implements OfClosing {}

    /// Facts that the profile requires are not proven.
    record FactsNotVerified(Set<LeadFact> reported, Set<LeadFact> disputed) implements OfClosing {}

    /// Nobody owns the lead.
    record OwnerMissing() implements OfClosing {}

    /// Nobody expects a purchase on a day that is over.
    record PurchaseExpectedInPast(LocalDate purchaseExpectedOn, LocalDate today)
            implements OfClosing {}

    /// A lead can only be taken up again after today.
    record RecycleDateNotAhead(LocalDate recycleOn, LocalDate today) implements OfClosing {}

    /// Only a disqualified lead is taken up again.
    record NotDisqualified() implements OfClosing {}

    /// The day from which the lead can be taken up again has not come.
    record NotYetRecyclable(LocalDate recycleOn, LocalDate today) implements OfClosing {}

    /// Only a qualified lead becomes a deal.
    record LeadNotQualified() implements OfClosing {}

    /// No sales process has that key; these have.
    record ProcessUnknown(String processKey, List<String> processKeys) implements OfClosing {}

    /// Refused by `merge`.
    sealed interface OfMerging extends LeadRejection {}

    /// A lead is not merged with itself.
    record MergeWithItself() implements OfMerging {}

    /// The target was merged into this lead, directly or over others.
    record MergeCycle(List<UUID> chain) implements OfMerging {}

    /// The target was merged into another lead, which goes on for it.
    record MergeTargetMerged(UUID intoLeadId) implements OfMerging {}

    /// There is no such lead to go on.
    record MergeTargetUnknown(UUID targetId) implements OfMerging {}
}
