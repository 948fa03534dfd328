package dev.salesflow.deal;

import static dev.salesflow.eventstore.Decision.accepted;
import static dev.salesflow.eventstore.Decision.rejected;

import dev.salesflow.deal.DealCommand.Assign;
import dev.salesflow.deal.DealCommand.OnDeal;
import dev.salesflow.deal.DealCommand.OpenDeal;
import dev.salesflow.deal.DealCommand.PutOnHold;
import dev.salesflow.events.Topic;
import dev.salesflow.events.deal.DealEvent;
import dev.salesflow.events.deal.DealOutcome;
import dev.salesflow.eventstore.Decider;
import dev.salesflow.eventstore.Decision;

/// Decides every command on a deal; the rules of stages and of commitments stand beside it.
public final class DealDecider {

    /// The deal's rules for the store.
    public static final Decider<Deal, DealCommand, DealEvent, DealRejection> DECIDER =
            new Decider<>(
                    Topic.DEAL,
                    new Deal.Unknown(),
                    Deal::evolve,
                    DealDecider::decide,
                    DealEvent.class);

    private DealDecider() {}

    private static Decision<DealEvent, DealRejection> decide(Deal state, DealCommand command) {
        return switch (command) {
            case OpenDeal open ->
                    switch (state) {
                        case Deal.Unknown _ -> accepted(opened(open));
                        case Deal.Known _ -> accepted(); // a lead becomes one deal, however often
                    };
            case OnDeal next ->
                    switch (state) {
                        case Deal.Unknown _ -> rejected(new DealRejection.DealNotFound());
                        case Deal.Known deal -> decideOn(deal, next);
                    };
        };
    }

    private static Decision<DealEvent, DealRejection> decideOn(Deal.Known deal, OnDeal command) {
        return switch (command) {
            case DealCommand.ChangeStage c -> StageRules.change(deal, c);
            case PutOnHold c -> putOnHold(deal, c);
            case DealCommand.Resume _ -> resume(deal);
            case DealCommand.Win c -> StageRules.win(deal, c);
            case DealCommand.Lose c -> StageRules.lose(deal, c);
            case DealCommand.Reopen c -> StageRules.reopen(deal, c);
            case Assign c -> assign(deal.details(), c);
            case DealCommand.SetObjective c -> CommitmentRules.aim(deal, c);
            case DealCommand.Obtain c -> CommitmentRules.obtain(deal, c);
            case DealCommand.Decline c -> CommitmentRules.decline(deal, c);
            case DealCommand.Replace c -> CommitmentRules.replace(deal, c);
        };
    }

    private static DealEvent opened(OpenDeal c) {
        return new DealEvent.DealOpened(
                c.processKey(),
                c.processVersion(),
                c.stages().getFirst(),
                c.title(),
                c.customer(),
                c.accountId(),
                c.amount(),
                c.expectedCloseOn(),
                c.ownerId(),
                c.teamId(),
                c.channel(),
                c.attributes(),
                c.origin(),
                false);
    }

    private static Decision<DealEvent, DealRejection> putOnHold(Deal.Known deal, PutOnHold c) {
        return switch (deal) {
            case Deal.Open open -> accepted(new DealEvent.DealPutOnHold(open.stage(), c.reason()));
            case Deal.OnHold held -> rejected(new DealRejection.DealRests(held.reason()));
            case Deal.Won _ -> rejected(new DealRejection.DealClosed(DealOutcome.WON));
            case Deal.Lost _ -> rejected(new DealRejection.DealClosed(DealOutcome.LOST));
        };
    }

    private static Decision<DealEvent, DealRejection> resume(Deal.Known deal) {
        return switch (deal) {
            case Deal.OnHold held -> accepted(new DealEvent.DealResumed(held.stage()));
            case Deal.Open _ -> rejected(new DealRejection.DealNotOnHold());
            case Deal.Won _ -> rejected(new DealRejection.DealClosed(DealOutcome.WON));
            case Deal.Lost _ -> rejected(new DealRejection.DealClosed(DealOutcome.LOST));
        };
    }

    /// Also a closed deal gets a new owner when its old one leaves.
    private static Decision<DealEvent, DealRejection> assign(DealDetails deal, Assign c) {
        if (c.ownerId().equals(deal.ownerId()) && c.teamId().equals(deal.teamId())) {
            return accepted();
        }
        return accepted(
                new DealEvent.DealAssigned(c.ownerId(), deal.ownerId(), c.teamId(), deal.teamId()));
    }
}
