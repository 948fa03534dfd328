package dev.salesflow.events.deal;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.events.DomainEvent;
import dev.salesflow.events.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What has happened to a deal, in the order in which it happened.
///
/// `stayedSeconds` is how long the stay that a move ends has lasted, absent when a time is unknown.
/// `timeUnknown` marks an imported move of which only the order is known; its `occurredAt` is then
/// a bound, not a time.
public sealed interface DealEvent extends DomainEvent {

    /// A deal was opened in a stage of a process version.
    record DealOpened(
            String processKey,
            int processVersion,
            String stage,
            String title,
            @Nullable String customer,
            @Nullable UUID accountId,
            @Nullable Money amount,
            @Nullable LocalDate expectedCloseOn,
            @Nullable UUID ownerId,
            @Nullable UUID teamId,
            @Nullable String channel,
            Map<String, String> attributes,
            @Nullable DealOrigin origin,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean timeUnknown)
            implements DealEvent {}

    /// The deal went to a later stage; `skipped` names designed stages in between, with the reason.
    record StageAdvanced(
            String from,
            String to,
            List<String> skipped,
            @Nullable String reason,
            @Nullable Long stayedSeconds,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean timeUnknown)
            implements DealEvent {}

    /// The deal went back to an earlier stage.
    record StageReturned(
            String from, String to, @Nullable String reason, @Nullable Long stayedSeconds)
            implements DealEvent {}

    /// Work on the deal rests.
    record DealPutOnHold(String stage, String reason) implements DealEvent {}

    /// Work on the deal goes on.
    record DealResumed(String stage) implements DealEvent {}

    /// The customer signed.
    record DealWon(
            String stage,
            @Nullable Long stayedSeconds,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean timeUnknown)
            implements DealEvent {}

    /// The customer said no, or we stopped.
    record DealLost(
            String stage,
            String reason,
            @Nullable String competitor,
            @Nullable Long stayedSeconds,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean timeUnknown)
            implements DealEvent {}

    /// A closed deal came back to life: a new episode.
    record DealReopened(String stage, DealOutcome previousOutcome, @Nullable String reason)
            implements DealEvent {}

    /// The deal got another owner.
    record DealAssigned(
            UUID ownerId,
            @Nullable UUID previousOwnerId,
            UUID teamId,
            @Nullable UUID previousTeamId)
            implements DealEvent {}

    /// What the customer is to agree to at the next contact.
    record CommitmentObjectiveSet(
            UUID commitmentId, CommitmentKind kind, @Nullable LocalDate visitOn)
            implements DealEvent {}

    /// The customer agreed.
    record CommitmentObtained(UUID commitmentId, CommitmentKind kind, LocalDate dueOn)
            implements DealEvent {}

    /// The customer did not agree.
    record CommitmentDeclined(UUID commitmentId, CommitmentKind kind) implements DealEvent {}

    /// The customer agreed to something less.
    record CommitmentReplaced(
            UUID commitmentId, CommitmentKind kind, CommitmentKind replacedBy, LocalDate dueOn)
            implements DealEvent {}
}
