package dev.salesflow.deal.list;

import dev.salesflow.deal.Deal;
import dev.salesflow.deal.DealDetails;
import dev.salesflow.events.deal.DealEvent;
import dev.salesflow.events.deal.DealOutcome;
import dev.salesflow.eventstore.NewEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Makes a deal's row out of its state; times, which the state does not hold, come from the events.
final class DealRow {

    private DealRow() {}

    static DealEntry of(
            @Nullable DealEntry before,
            UUID id,
            Deal.Known deal,
            int version,
            List<NewEvent> events) {
        var row = new DealEntry();
        row.id = id;
        row.version = version;
        row.stage = deal.stage();
        row.status = deal.status();
        row.openedAt = before == null ? events.getFirst().occurredAt() : before.openedAt;
        row.stageEnteredAt = before == null ? null : before.stageEnteredAt;
        row.closedAt = before == null ? null : before.closedAt;
        row.changedAt = events.getLast().occurredAt();
        events.forEach(next -> time(row, (DealEvent) next.event(), next.occurredAt()));
        end(row, deal);
        details(row, deal.details());
        return row;
    }

    private static void time(DealEntry row, DealEvent event, Instant at) {
        switch (event) {
            case DealEvent.DealOpened e -> row.stageEnteredAt = known(at, e.timeUnknown());
            case DealEvent.StageAdvanced e -> row.stageEnteredAt = known(at, e.timeUnknown());
            case DealEvent.StageReturned _ -> row.stageEnteredAt = at;
            case DealEvent.DealReopened _ -> {
                row.stageEnteredAt = at;
                row.closedAt = null;
            }
            case DealEvent.DealWon e -> row.closedAt = known(at, e.timeUnknown());
            case DealEvent.DealLost e -> row.closedAt = known(at, e.timeUnknown());
            case DealEvent.DealPutOnHold _,
                    DealEvent.DealResumed _,
                    DealEvent.DealAssigned _,
                    DealEvent.CommitmentObjectiveSet _,
                    DealEvent.CommitmentObtained _,
                    DealEvent.CommitmentDeclined _,
                    DealEvent.CommitmentReplaced _ -> {}
        }
    }

    private static @Nullable Instant known(Instant at, boolean unknown) {
        return unknown ? null : at;
    }

    private static void end(DealEntry row, Deal.Known deal) {
        switch (deal) {
            case Deal.Won _ -> row.outcome = DealOutcome.WON;
            case Deal.Lost lost -> {
                row.outcome = DealOutcome.LOST;
                row.lostReason = lost.reason();
                row.competitor = lost.competitor();
            }
            case Deal.Open _, Deal.OnHold _ -> {}
        }
    }

    private static void details(DealEntry row, DealDetails details) {
        row.title = details.title();
        row.customer = details.customer();
        row.accountId = details.accountId();
        row.processKey = details.processKey();
        row.processVersion = details.processVersion();
        row.expectedCloseOn = details.expectedCloseOn();
        row.ownerId = details.ownerId();
        row.teamId = details.teamId();
        row.channel = details.channel();
        var amount = details.amount();
        if (amount != null) {
            row.amountValue = amount.amount();
            row.currency = amount.currency();
        }
        var origin = details.origin();
        if (origin != null) {
            row.leadId = origin.leadId();
            row.externalId = origin.externalId();
        }
    }
}
