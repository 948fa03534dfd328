package dev.salesflow.referral.policy;

import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadAssigned;
import dev.salesflow.events.lead.LeadEvent.LeadCaptured;
import dev.salesflow.events.lead.LeadEvent.LeadConverted;
import dev.salesflow.events.lead.LeadEvent.LeadDisqualified;
import dev.salesflow.events.lead.LeadEvent.LeadFactRecorded;
import dev.salesflow.events.lead.LeadEvent.LeadFeedbackGiven;
import dev.salesflow.events.lead.LeadEvent.LeadFirstContactHeld;
import dev.salesflow.events.lead.LeadEvent.LeadFollowedUp;
import dev.salesflow.events.lead.LeadEvent.LeadKeyPersonNamed;
import dev.salesflow.events.lead.LeadEvent.LeadMerged;
import dev.salesflow.events.lead.LeadEvent.LeadQualified;
import dev.salesflow.events.lead.LeadEvent.LeadRecycled;
import dev.salesflow.events.lead.LeadEvent.LeadReleased;
import dev.salesflow.events.lead.LeadEvent.LeadScored;
import dev.salesflow.events.referral.ReferralStage;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.inbox.Inbox;
import dev.salesflow.eventstore.inbox.InboxConsumer;
import dev.salesflow.eventstore.inbox.InboxEffect;
import dev.salesflow.eventstore.inbox.ReceivedEvent;
import dev.salesflow.referral.ReferralCommand.FollowReferral;
import dev.salesflow.referral.ReferralCommand.HandOverReferral;
import dev.salesflow.referral.ReferralCommandHandler;
import dev.salesflow.referral.follow.DealEnding;
import dev.salesflow.referral.follow.FollowedDeals;
import dev.salesflow.referral.follow.FollowedLead;
import dev.salesflow.referral.follow.FollowedLeads;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// When the lead of a referral is captured, worked on, converted or disqualified, the referral
/// follows.
@Singleton
public class WhenLeadMovesThenFollowReferral {

    private static final Logger LOG = Logger.getLogger(WhenLeadMovesThenFollowReferral.class);
    private static final String GROUP = "referral-service.leads";
    private static final String POLICY = "WhenLeadMovesThenFollowReferral";

    private final InboxConsumer leads;
    private final ReferralCommandHandler handler;

    WhenLeadMovesThenFollowReferral(Inbox inbox, ReferralCommandHandler handler) {
        this.handler = handler;
        leads = inbox.register(GROUP, ReceivedEvent::of, InboxEffect.oneByOne(this::apply));
    }

    @Incoming("leads")
    Uni<Void> take(ConsumerRecords<String, byte[]> batch) {
        return leads.receive(batch);
    }

    Uni<Void> apply(Mutiny.StatelessSession session, ReceivedEvent received) {
        return switch (received.event()) {
            case LeadCaptured captured -> handOver(session, received, captured.referralId());
            case LeadEvent event ->
                    FollowedLeads.next(
                                    StoreConnection.of(session),
                                    received.streamId(),
                                    received.version())
                            .chain(lead ->
                                    lead == null
                                            ? Uni.createFrom().voidItem()
                                            : follow(session, received, event, lead));
            default -> Uni.createFrom().voidItem(); // no other events are on the topic today
        };
    }

    private Uni<Void> handOver(
            Mutiny.StatelessSession session, ReceivedEvent received, @Nullable UUID referralId) {
        if (referralId == null) {
            return Uni.createFrom().voidItem();
        }
        var leadId = received.streamId();
        return handler.handleIn(
                        session, referralId, new HandOverReferral(leadId), received.because(POLICY))
                .chain(outcome -> {
                    if (outcome instanceof CommandOutcome.Refused<?, ?>(var reason)) {
                        // anyone may capture a lead that names a referral; not every name is right
                        LOG.infof("lead %s is not followed: %s", leadId, reason);
                        return Uni.createFrom().voidItem();
                    }
                    FollowOutcome.requireDone(outcome);
                    return FollowedLeads.follow(
                            StoreConnection.of(session), leadId, referralId, received.version());
                });
    }

    private Uni<Void> follow(
            Mutiny.StatelessSession session,
            ReceivedEvent received,
            LeadEvent event,
            FollowedLead lead) {
        var connection = StoreConnection.of(session);
        return switch (event) {
            case LeadAssigned e ->
                    FollowedLeads.assign(connection, received.streamId(), e.ownerId());
            case LeadReleased _ -> FollowedLeads.assign(connection, received.streamId(), null);
            case LeadFactRecorded _,
                    LeadScored _,
                    LeadKeyPersonNamed _,
                    LeadFeedbackGiven _,
                    LeadFirstContactHeld _,
                    LeadFollowedUp _ ->
                    FollowedLeads.isRep(connection, lead.ownerId(), received.actor())
                            .chain(byOwner ->
                                    byOwner
                                            ? move(session, received, lead, ReferralStage.CONTACTED)
                                            : Uni.createFrom().voidItem());
            case LeadConverted e -> converted(session, received, lead, e.dealId());
            case LeadDisqualified _ -> move(session, received, lead, ReferralStage.CLOSED);
            case LeadCaptured _,
                    LeadQualified _,
                    LeadRecycled _,
                    LeadMerged _,
                    LeadEvent.OfDetails _ ->
                    Uni.createFrom().voidItem();
        };
    }

    /// The deal's topic may have been faster: then the deal's ending waits in its row.
    private Uni<Void> converted(
            Mutiny.StatelessSession session,
            ReceivedEvent received,
            FollowedLead lead,
            UUID dealId) {
        var leadId = received.streamId();
        var convert = new FollowReferral(leadId, ReferralStage.CONVERTED, dealId);
        return handler.handleIn(session, lead.referralId(), convert, received.because(POLICY))
                .invoke(FollowOutcome::requireDone)
                .chain(() ->
                        FollowedDeals.link(
                                StoreConnection.of(session), dealId, leadId, lead.referralId()))
                .chain(ending ->
                        ending == null
                                ? Uni.createFrom().voidItem()
                                : handler.handleIn(
                                                session,
                                                lead.referralId(),
                                                new FollowReferral(leadId, ending.stage(), dealId),
                                                because(ending))
                                        .invoke(FollowOutcome::requireDone)
                                        .replaceWithVoid());
    }

    private Uni<Void> move(
            Mutiny.StatelessSession session,
            ReceivedEvent received,
            FollowedLead lead,
            ReferralStage stage) {
        var command = new FollowReferral(received.streamId(), stage, null);
        return handler.handleIn(session, lead.referralId(), command, received.because(POLICY))
                .invoke(FollowOutcome::requireDone)
                .replaceWithVoid();
    }

    /// The very context that the deal's own policy would have used.
    private static CommandContext because(DealEnding ending) {
        return new CommandContext(
                ending.eventId(),
                ending.eventId().toString(),
                WhenDealEndsThenFollowReferral.POLICY,
                ending.correlationId(),
                ending.eventId(),
                null,
                ending.occurredAt(),
                null);
    }
}
