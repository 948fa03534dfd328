package dev.salesflow.deal;

import static dev.salesflow.eventstore.Decision.accepted;
import static dev.salesflow.eventstore.Decision.rejected;

import dev.salesflow.deal.DealCommand.ChangeStage;
import dev.salesflow.deal.DealCommand.Lose;
import dev.salesflow.deal.DealCommand.Reopen;
import dev.salesflow.deal.DealCommand.Win;
import dev.salesflow.events.deal.DealEvent;
import dev.salesflow.events.deal.DealOutcome;
import dev.salesflow.eventstore.Decision;
import java.util.List;

/// The rules of moving through the stages of a process version, and out of it.
final class StageRules {

    private StageRules() {}

    static Decision<DealEvent, DealRejection> change(Deal.Known deal, ChangeStage c) {
        return switch (deal) {
            case Deal.Open open -> move(open.stage(), c);
            case Deal.OnHold held -> rejected(new DealRejection.DealRests(held.reason()));
            case Deal.Won _ -> rejected(new DealRejection.DealClosed(DealOutcome.WON));
            case Deal.Lost _ -> rejected(new DealRejection.DealClosed(DealOutcome.LOST));
        };
    }

    private static Decision<DealEvent, DealRejection> move(String from, ChangeStage c) {
        var here = c.stages().indexOf(from);
        var there = c.stages().indexOf(c.to());
        if (there < 0) {
            return rejected(new DealRejection.UnknownStage(c.to(), c.stages()));
        }
        if (there == here) {
            return rejected(new DealRejection.AlreadyInStage(from));
        }
        return there > here
                ? advance(from, c, List.copyOf(c.stages().subList(here + 1, there)))
                : goBack(from, c);
    }

    private static Decision<DealEvent, DealRejection> advance(
            String from, ChangeStage c, List<String> skipped) {
        if (!skipped.isEmpty() && c.reason() == null) {
            return rejected(new DealRejection.SkipReasonRequired(skipped));
        }
        return accepted(
                new DealEvent.StageAdvanced(
                        from, c.to(), skipped, c.reason(), c.stay().seconds(), false));
    }

    private static Decision<DealEvent, DealRejection> goBack(String from, ChangeStage c) {
        if (c.reason() == null) {
            return rejected(new DealRejection.ReturnReasonRequired(from, c.to()));
        }
        return accepted(new DealEvent.StageReturned(from, c.to(), c.reason(), c.stay().seconds()));
    }

    static Decision<DealEvent, DealRejection> win(Deal.Known deal, Win c) {
        return close(deal, new DealEvent.DealWon(deal.stage(), c.stay().seconds(), false));
    }

    static Decision<DealEvent, DealRejection> lose(Deal.Known deal, Lose c) {
        return close(
                deal,
                new DealEvent.DealLost(
                        deal.stage(), c.reason(), c.competitor(), c.stay().seconds(), false));
    }

    /// A deal on hold can end too: customers answer while we wait.
    private static Decision<DealEvent, DealRejection> close(Deal.Known deal, DealEvent ending) {
        return switch (deal) {
            case Deal.Open _, Deal.OnHold _ -> accepted(ending);
            case Deal.Won _ -> rejected(new DealRejection.DealClosed(DealOutcome.WON));
            case Deal.Lost _ -> rejected(new DealRejection.DealClosed(DealOutcome.LOST));
        };
    }

    static Decision<DealEvent, DealRejection> reopen(Deal.Known deal, Reopen c) {
        return switch (deal) {
            case Deal.Won _ -> reopen(deal, DealOutcome.WON, c);
            case Deal.Lost _ -> reopen(deal, DealOutcome.LOST, c);
            case Deal.Open _, Deal.OnHold _ ->
                    rejected(new DealRejection.DealNotClosed(deal.status()));
        };
    }

    private static Decision<DealEvent, DealRejection> reopen(
            Deal.Known deal, DealOutcome outcome, Reopen c) {
        var stage = c.stage() == null ? deal.stage() : c.stage();
        if (!c.stages().contains(stage)) {
            return rejected(new DealRejection.UnknownStage(stage, c.stages()));
        }
        return accepted(new DealEvent.DealReopened(stage, outcome, c.reason()));
    }
}
