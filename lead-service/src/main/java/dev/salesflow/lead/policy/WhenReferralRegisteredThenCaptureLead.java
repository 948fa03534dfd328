package dev.salesflow.lead.policy;

import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.events.referral.ReferralEvent.ReferralRegistered;
import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.eventstore.inbox.Inbox;
import dev.salesflow.eventstore.inbox.ReceivedEvent;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadCommandHandler;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.reactive.mutiny.Mutiny;

/// When a referral is registered with the consent of the person named, a lead is captured, exactly
/// once: its id follows from the referral's.
@ApplicationScoped
public class WhenReferralRegisteredThenCaptureLead {

    private static final String GROUP = "lead-service.referrals";
    private static final String POLICY = "when-referral-registered-then-capture-lead";

    private final Inbox inbox;
    private final LeadCommandHandler leads;

    WhenReferralRegisteredThenCaptureLead(Inbox inbox, LeadCommandHandler leads) {
        this.inbox = inbox;
        this.leads = leads;
    }

    @Incoming("referrals")
    Uni<Void> take(ConsumerRecords<String, byte[]> batch) {
        return inbox.receive(GROUP, batch, ReceivedEvent::of, this::apply);
    }

    private Uni<Void> apply(Mutiny.StatelessSession session, List<ReceivedEvent> events) {
        var applied = Uni.createFrom().voidItem();
        for (var received : events) {
            if (received.event() instanceof ReferralRegistered referral
                    && referral.consentGiven()) {
                applied = applied.chain(() -> capture(session, received, referral));
            }
        }
        return applied;
    }

    /// A refusal means that the lead is there already, which is what the policy wants.
    private Uni<Void> capture(
            Mutiny.StatelessSession session, ReceivedEvent received, ReferralRegistered referral) {
        var referralId = received.streamId();
        return leads.handleIn(
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

    private static LeadCommand command(UUID referralId, ReferralRegistered referral) {
        return new LeadCommand.Capture(
                AcquisitionChannel.REFERRAL,
                referral.referrerKind().name(),
                null,
                referral.companyName(),
                null,
                referral.territory(),
                referral.brand(),
                referral.contactId(),
                referralId);
    }
}
