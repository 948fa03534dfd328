package dev.salesflow.referral.policy;

import dev.salesflow.events.deal.DealEvent.DealLost;
import dev.salesflow.events.deal.DealEvent.DealOpened;
import dev.salesflow.events.deal.DealEvent.DealWon;
import dev.salesflow.events.referral.ReferralStage;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.inbox.Inbox;
import dev.salesflow.eventstore.inbox.ReceivedEvent;
import dev.salesflow.referral.ReferralCommand.FollowReferral;
import dev.salesflow.referral.ReferralCommandHandler;
import dev.salesflow.referral.follow.DealEnding;
import dev.salesflow.referral.follow.FollowedDeals;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.reactive.mutiny.Mutiny;

/// When a deal that stems from a referral is won or lost, the referral follows.
@ApplicationScoped
public class WhenDealEndsThenFollowReferral {

    static final String POLICY = "WhenDealEndsThenFollowReferral";
    private static final String GROUP = "referral-service.deals";

    private final Inbox inbox;
    private final ReferralCommandHandler handler;

    WhenDealEndsThenFollowReferral(Inbox inbox, ReferralCommandHandler handler) {
        this.inbox = inbox;
        this.handler = handler;
    }

    @Incoming("deals")
    Uni<Void> take(ConsumerRecords<String, byte[]> batch) {
        return inbox.receive(GROUP, batch, ReceivedEvent::of, this::apply);
    }

    Uni<Void> apply(Mutiny.StatelessSession session, List<ReceivedEvent> events) {
        var applied = Uni.createFrom().voidItem();
        for (var received : events) {
            applied = applied.chain(() -> applyOne(session, received));
        }
        return applied;
    }

    private Uni<Void> applyOne(Mutiny.StatelessSession session, ReceivedEvent received) {
        return switch (received.event()) {
            case DealOpened opened -> open(session, received, opened);
            case DealWon _ -> end(session, received, ReferralStage.WON);
            case DealLost _ -> end(session, received, ReferralStage.CLOSED);
            default -> Uni.createFrom().voidItem(); // what else a deal does moves no referral
        };
    }

    /// Deals from imports and those opened by hand stem from no lead and are not remembered.
    private static Uni<Void> open(
            Mutiny.StatelessSession session, ReceivedEvent received, DealOpened opened) {
        var origin = opened.origin();
        return origin == null || origin.leadId() == null
                ? Uni.createFrom().voidItem()
                : FollowedDeals.open(
                        StoreConnection.of(session), received.streamId(), origin.leadId());
    }

    private Uni<Void> end(
            Mutiny.StatelessSession session, ReceivedEvent received, ReferralStage stage) {
        var dealId = received.streamId();
        var ending =
                new DealEnding(
                        stage, received.eventId(), received.occurredAt(), received.correlationId());
        return FollowedDeals.end(StoreConnection.of(session), dealId, ending)
                .chain(deal ->
                        deal == null
                                ? Uni.createFrom().voidItem()
                                : handler.handleIn(
                                                session,
                                                deal.referralId(),
                                                new FollowReferral(deal.leadId(), stage, dealId),
                                                received.because(POLICY))
                                        .invoke(FollowOutcome::requireDone)
                                        .replaceWithVoid());
    }
}
