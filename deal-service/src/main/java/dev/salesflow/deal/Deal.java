package dev.salesflow.deal;

import dev.salesflow.events.deal.DealEvent;
import org.jspecify.annotations.Nullable;

/// A deal as its events tell it.
public sealed interface Deal {

    /// No deal was opened under this id.
    record Unknown() implements Deal {}

    /// A deal that was opened, whatever became of it.
    sealed interface Known extends Deal {
        /// What is known of it whatever its status.
        DealDetails details();

        /// The stage it is in, or was in when it ended.
        String stage();

        /// The status as one code.
        default DealStatus status() {
            return switch (this) {
                case Open _ -> DealStatus.OPEN;
                case OnHold _ -> DealStatus.ON_HOLD;
                case Won _ -> DealStatus.WON;
                case Lost _ -> DealStatus.LOST;
            };
        }
    }

    /// It is being worked on.
    record Open(DealDetails details, String stage) implements Known {}

    /// Work on it rests.
    record OnHold(DealDetails details, String stage, String reason) implements Known {}

    /// The customer signed.
    record Won(DealDetails details, String stage) implements Known {}

    /// The customer said no, or we stopped.
    record Lost(DealDetails details, String stage, String reason, @Nullable String competitor)
            implements Known {}

    /// The state after one more event.
    static Deal evolve(Deal state, DealEvent event) {
        return switch (state) {
            case Unknown _ ->
                    event instanceof DealEvent.DealOpened e
                            ? new Open(DealDetails.of(e), e.stage())
                            : state;
            case Known deal -> after(deal, event);
        };
    }

    private static Known after(Known deal, DealEvent event) {
        var details = deal.details();
        return switch (event) {
            case DealEvent.DealOpened e -> new Open(DealDetails.of(e), e.stage());
            case DealEvent.StageAdvanced e -> new Open(details, e.to());
            case DealEvent.StageReturned e -> new Open(details, e.to());
            case DealEvent.DealPutOnHold e -> new OnHold(details, e.stage(), e.reason());
            case DealEvent.DealResumed e -> new Open(details, e.stage());
            case DealEvent.DealWon e -> new Won(details, e.stage());
            case DealEvent.DealLost e -> new Lost(details, e.stage(), e.reason(), e.competitor());
            case DealEvent.DealReopened e -> new Open(details, e.stage());
            case DealEvent.DealAssigned e -> with(deal, details.assigned(e.ownerId(), e.teamId()));
            case DealEvent.CommitmentObjectiveSet e ->
                    with(
                            deal,
                            details.aimingAt(
                                    Commitment.aim(e.commitmentId(), e.kind(), e.visitOn())));
            case DealEvent.CommitmentObtained e ->
                    with(
                            deal,
                            details.settled(
                                    e.commitmentId(), CommitmentOutcome.OBTAINED, null, e.dueOn()));
            case DealEvent.CommitmentDeclined e ->
                    with(
                            deal,
                            details.settled(
                                    e.commitmentId(), CommitmentOutcome.DECLINED, null, null));
            case DealEvent.CommitmentReplaced e ->
                    with(
                            deal,
                            details.settled(
                                    e.commitmentId(),
                                    CommitmentOutcome.REPLACED,
                                    e.replacedBy(),
                                    e.dueOn()));
        };
    }

    private static Known with(Known deal, DealDetails details) {
        return switch (deal) {
            case Open d -> new Open(details, d.stage());
            case OnHold d -> new OnHold(details, d.stage(), d.reason());
            case Won d -> new Won(details, d.stage());
            case Lost d -> new Lost(details, d.stage(), d.reason(), d.competitor());
        };
    }
}
