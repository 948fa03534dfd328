package dev.salesflow.deal;

import static dev.salesflow.eventstore.Decision.accepted;
import static dev.salesflow.eventstore.Decision.rejected;

import dev.salesflow.deal.DealCommand.Decline;
import dev.salesflow.deal.DealCommand.Obtain;
import dev.salesflow.deal.DealCommand.Replace;
import dev.salesflow.deal.DealCommand.SetObjective;
import dev.salesflow.events.deal.DealEvent;
import dev.salesflow.events.deal.DealOutcome;
import dev.salesflow.eventstore.Decision;
import java.util.UUID;
import java.util.function.Function;

/// The rules of commitment objectives and their outcomes.
final class CommitmentRules {

    private CommitmentRules() {}

    static Decision<DealEvent, DealRejection> aim(Deal.Known deal, SetObjective c) {
        return switch (deal) {
            case Deal.Open _, Deal.OnHold _ ->
                    accepted(
                            new DealEvent.CommitmentObjectiveSet(
                                    c.commitmentId(), c.kind(), c.visitOn()));
            case Deal.Won _ -> rejected(new DealRejection.DealClosed(DealOutcome.WON));
            case Deal.Lost _ -> rejected(new DealRejection.DealClosed(DealOutcome.LOST));
        };
    }

    static Decision<DealEvent, DealRejection> obtain(Deal.Known deal, Obtain c) {
        return settle(
                deal,
                c.commitmentId(),
                aim -> new DealEvent.CommitmentObtained(aim.id(), aim.kind(), c.dueOn()));
    }

    static Decision<DealEvent, DealRejection> decline(Deal.Known deal, Decline c) {
        return settle(
                deal,
                c.commitmentId(),
                aim -> new DealEvent.CommitmentDeclined(aim.id(), aim.kind()));
    }

    static Decision<DealEvent, DealRejection> replace(Deal.Known deal, Replace c) {
        return settle(
                deal,
                c.commitmentId(),
                aim ->
                        new DealEvent.CommitmentReplaced(
                                aim.id(), aim.kind(), c.replacedBy(), c.dueOn()));
    }

    /// An outcome may be written up after the deal has ended: it tells of a visit before that.
    private static Decision<DealEvent, DealRejection> settle(
            Deal.Known deal, UUID commitmentId, Function<Commitment, DealEvent> outcome) {
        var aim = deal.details().commitment(commitmentId);
        if (aim == null) {
            return rejected(new DealRejection.UnknownCommitment(commitmentId));
        }
        return aim.outcome() == null
                ? accepted(outcome.apply(aim))
                : rejected(new DealRejection.CommitmentSettled(aim.id(), aim.outcome()));
    }
}
