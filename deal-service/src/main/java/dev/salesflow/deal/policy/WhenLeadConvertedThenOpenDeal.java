package dev.salesflow.deal.policy;

import dev.salesflow.deal.DealCommand.OpenDeal;
import dev.salesflow.deal.DealDecider;
import dev.salesflow.deal.list.DealEntries;
import dev.salesflow.deal.process.list.ProcessVersionEntry;
import dev.salesflow.deal.process.list.ProcessVersions;
import dev.salesflow.deal.process.template.ShippedTemplates;
import dev.salesflow.events.deal.DealOrigin;
import dev.salesflow.events.lead.LeadEvent.LeadConverted;
import dev.salesflow.eventstore.Commands;
import dev.salesflow.eventstore.inbox.Inbox;
import dev.salesflow.eventstore.inbox.InboxConsumer;
import dev.salesflow.eventstore.inbox.InboxEffect;
import dev.salesflow.eventstore.inbox.ReceivedEvent;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.reactive.mutiny.Mutiny;

/// When a lead is converted, its deal is opened in the first stage of the process that the lead
/// names; a deal that could only be opened in the default process says which one was asked for.
@Singleton
public class WhenLeadConvertedThenOpenDeal {

    private static final String GROUP = "deal-service.leads";
    private static final String POLICY = "when-lead-converted-then-open-deal";

    /// The attribute of a deal that names the process which its lead asked for in vain.
    private static final String REQUESTED_PROCESS = "requestedProcess";

    private final InboxConsumer leads;
    private final Commands commands;

    WhenLeadConvertedThenOpenDeal(Inbox inbox, Commands commands) {
        this.commands = commands;
        leads = inbox.register(GROUP, ReceivedEvent::of, InboxEffect.oneByOne(this::apply));
    }

    @Incoming("leads")
    Uni<Void> take(ConsumerRecords<String, byte[]> batch) {
        return leads.receive(batch);
    }

    private Uni<Void> apply(Mutiny.StatelessSession session, ReceivedEvent received) {
        return received.event() instanceof LeadConverted converted
                ? open(session, received, converted)
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> open(
            Mutiny.StatelessSession session, ReceivedEvent received, LeadConverted converted) {
        return process(session, converted.processKey())
                .chain(process ->
                        commands.executeIn(
                                session,
                                DealDecider.DECIDER,
                                converted.dealId(),
                                command(received, converted, process),
                                received.because(POLICY),
                                DealEntries.updating(null)))
                .replaceWithVoid();
    }

    /// lead-service refuses a key that no process has, but not before it has heard of any process.
    /// A deal must not be lost for that, nor wait among parked records until somebody publishes a
    /// mistyped key.
    private static Uni<ProcessVersionEntry> process(Mutiny.StatelessSession session, String key) {
        return ProcessVersions.newest(session, key)
                .onItem()
                .ifNull()
                .switchTo(() -> ProcessVersions.newest(session, ShippedTemplates.DEFAULT_KEY));
    }

    private static OpenDeal command(
            ReceivedEvent received, LeadConverted converted, ProcessVersionEntry process) {
        return new OpenDeal(
                process.processKey,
                process.processVersion,
                process.stageCodes(),
                converted.title(),
                converted.companyName(),
                converted.accountId(),
                converted.amount(),
                null,
                converted.ownerId(),
                converted.teamId(),
                converted.channel().name(),
                asked(converted, process),
                new DealOrigin(received.streamId(), null, null, null));
    }

    /// As an attribute, what was asked for is seen on the deal and in its event, and reports find
    /// such deals by `attr.requestedProcess`.
    private static Map<String, String> asked(LeadConverted converted, ProcessVersionEntry process) {
        return process.processKey.equals(converted.processKey())
                ? Map.of()
                : Map.of(REQUESTED_PROCESS, converted.processKey());
    }
}
