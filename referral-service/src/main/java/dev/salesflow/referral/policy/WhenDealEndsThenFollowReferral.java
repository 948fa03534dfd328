package dev.salesflow.referral.policy;

import dev.salesflow.events.deal.DealEvent.DealLost;
import dev.salesflow.events.deal.DealEvent.DealOpened;
import dev.salesflow.events.deal.DealEvent.DealWon;
import dev.salesflow.events.referral.ReferralStage;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.inbox.Inbox;
import dev.salesflow.eventstore.inbox.InboxConsumer;
import dev.salesflow.eventstore.inbox.InboxEffect;
import dev.salesflow.eventstore.inbox.ReceivedEvent;
import dev.salesflow.referral.ReferralCommand.FollowReferral;
import dev.salesflow.referral.ReferralCommandHandler;
import dev.salesflow.referral.follow.DealEnding;
import dev.salesflow.referral.follow.FollowedDeals;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/// When a deal that stems from a referral is won or lost, the referral follows.
@Singleton
public class WhenDealEndsThenFollowReferral {

    static final String POLICY = "WhenDealEndsThenFollowReferral";
    private static final String GROUP = "referral-service.deals";

    private final InboxConsumer deals;
    private final ReferralCommandHandler handler;

    WhenDealEndsThenFollowReferral(Inbox inbox, ReferralCommandHandler handler) {
        this.handler = handler;
        var oneByOne = InboxEffect.oneByOne(this::apply);
        deals =
                inbox.register(
                        GROUP,
                        ReceivedEvent::of,
                        (session, batch) ->
                                followed(session, batch)
                                        .chain(some -> oneByOne.apply(session, some)));
    }

    @Incoming("deals")
    Uni<Void> take(ConsumerRecords<String, byte[]> batch) {
        return deals.receive(batch);
    }

    /// Most deals stem from no lead, and an import brings thousands of them at once: what concerns
    /// no deal that is followed is left out by one question for the batch.
    private static Uni<List<ReceivedEvent>> followed(
            Mutiny.StatelessSession session, List<ReceivedEvent> batch) {
        var stemming =
                batch.stream()
                        .filter(WhenDealEndsThenFollowReferral::stemsFromLead)
                        .map(ReceivedEvent::streamId)
                        .collect(Collectors.toSet());
        var ended =
                batch.stream()
                        .filter(WhenDealEndsThenFollowReferral::isEnding)
                        .map(ReceivedEvent::streamId)
                        .filter(deal -> !stemming.contains(deal))
                        .toArray(UUID[]::new);
        return FollowedDeals.among(StoreConnection.of(session), ended)
                .map(known ->
                        batch.stream()
                                .filter(received ->
                                        stemming.contains(received.streamId())
                                                || known.contains(received.streamId()))
                                .toList());
    }

    private static boolean stemsFromLead(ReceivedEvent received) {
        return received.event() instanceof DealOpened opened && leadOf(opened) != null;
    }

    private static boolean isEnding(ReceivedEvent received) {
        return received.event() instanceof DealWon || received.event() instanceof DealLost;
    }

    private static @Nullable UUID leadOf(DealOpened opened) {
        var origin = opened.origin();
        return origin == null ? null : origin.leadId();
    }

    Uni<Void> apply(Mutiny.StatelessSession session, ReceivedEvent received) {
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
        var leadId = leadOf(opened);
        return leadId == null
                ? Uni.createFrom().voidItem()
                : FollowedDeals.open(StoreConnection.of(session), received.streamId(), leadId);
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
