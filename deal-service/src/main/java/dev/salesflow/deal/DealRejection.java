package dev.salesflow.deal;

import dev.salesflow.events.deal.DealOutcome;
import java.util.List;
import java.util.UUID;

/// Why a command on a deal was not carried out.
public sealed interface DealRejection {

    /// There is no such deal.
    record DealNotFound() implements DealRejection {}

    /// The deal has ended; reopen it first.
    record DealClosed(DealOutcome outcome) implements DealRejection {}

    /// The deal has not ended, so it cannot be reopened.
    record DealNotClosed(DealStatus status) implements DealRejection {}

    /// The deal rests; resume it first.
    record DealRests(String reason) implements DealRejection {}

    /// The deal does not rest, so it cannot be resumed.
    record DealNotOnHold() implements DealRejection {}

    /// The deal's process version has no such stage.
    record UnknownStage(String stage, List<String> stages) implements DealRejection {}

    /// The deal is in that stage already.
    record AlreadyInStage(String stage) implements DealRejection {}

    /// Skipping stages needs a reason.
    record SkipReasonRequired(List<String> skipped) implements DealRejection {}

    /// Going back needs a reason.
    record ReturnReasonRequired(String from, String to) implements DealRejection {}

    /// The deal has no such commitment.
    record UnknownCommitment(UUID commitmentId) implements DealRejection {}

    /// The commitment has its outcome already.
    record CommitmentSettled(UUID commitmentId, CommitmentOutcome outcome)
            implements DealRejection {}
}
