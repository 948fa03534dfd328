package dev.salesflow.lead.policy;

import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.events.lead.CustomerKind;
import dev.salesflow.events.referral.ReferralEvent.ReferralRegistered;
import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.eventstore.inbox.Inbox;
import dev.salesflow.eventstore.inbox.InboxConsumer;
import dev.salesflow.eventstore.inbox.InboxEffect;
import dev.salesflow.eventstore.inbox.ReceivedEvent;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.capture.CaptureCommandHandler;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.reactive.mutiny.Mutiny;

/// When a referral is registered with the consent of the person named, a lead is captured, exactly
/// once: its id follows from the referral's.
@Singleton
public class WhenReferralRegisteredThenCaptureLead {

    private static final String GROUP = "lead-service.referrals";
    private static final String POLICY = "when-referral-registered-then-capture-lead";

    private final InboxConsumer referrals;
    private final CaptureCommandHandler leads;

    WhenReferralRegisteredThenCaptureLead(Inbox inbox, CaptureCommandHandler leads) {
        this.leads = leads;
        referrals = inbox.register(GROUP, ReceivedEvent::of, InboxEffect.oneByOne(this::apply));
    }

    @Incoming("referrals")
    Uni<Void> take(ConsumerRecords<String, byte[]> batch) {
        return referrals.receive(batch);
    }

    private Uni<Void> apply(Mutiny.StatelessSession session, ReceivedEvent received) {
        return received.event() instanceof ReferralRegistered referral && referral.consentGiven()
                ? capture(session, received, referral)
                : Uni.createFrom().voidItem();
    }

    /// A refusal means that the lead is there already, which is what the policy wants.
    private Uni<Void> capture(
            Mutiny.StatelessSession session, ReceivedEvent received, ReferralRegistered referral) {
        var referralId = received.streamId();
        return leads.captureReferredIn(
                        session,
                        leadOf(referralId),
                        command(referralId, referral),
                        received.because(POLICY))
                .replaceWithVoid();
    }

    /// The lead that a referral becomes.
    public static UUID leadOf(UUID referralId) {
        return StreamIds.of("lead", "referral/" + referralId);
    }

    private static LeadCommand.Capture command(UUID referralId, ReferralRegistered referral) {
        return new LeadCommand.Capture(
                AcquisitionChannel.REFERRAL,
                null,
                referral.referrerKind().name(),
                null,
                Map.of(),
                referral.companyName(),
                null,
                CustomerKind.PROSPECT,
                referral.territory(),
                referral.brand(),
                referral.contactId(),
                referralId,
                null,
                null,
                List.of());
    }
}
