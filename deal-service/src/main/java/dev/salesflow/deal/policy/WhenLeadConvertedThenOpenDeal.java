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
/// names.
@Singleton
public class WhenLeadConvertedThenOpenDeal {

    private static final String GROUP = "deal-service.leads";
    private static final String POLICY = "when-lead-converted-then-open-deal";

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

    /// A lead may name a process that nobody published; its deal must not be lost for that.
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
                Map.of(),
                new DealOrigin(received.streamId(), null, null, null));
    }
}
