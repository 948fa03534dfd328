package dev.salesflow.relationship.policy;

import dev.salesflow.events.account.AccountKind;
import dev.salesflow.events.lead.LeadEvent.LeadConverted;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.eventstore.inbox.Inbox;
import dev.salesflow.eventstore.inbox.InboxConsumer;
import dev.salesflow.eventstore.inbox.InboxEffect;
import dev.salesflow.eventstore.inbox.ReceivedEvent;
import dev.salesflow.relationship.account.AccountCommand.OpenAccount;
import dev.salesflow.relationship.account.AccountCommandHandler;
import dev.salesflow.relationship.stakeholder.StakeholderCommand.IdentifyStakeholder;
import dev.salesflow.relationship.stakeholder.StakeholderCommandHandler;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.reactive.mutiny.Mutiny;

/// When a lead is converted, its company becomes an account and its contact a stakeholder, in the
/// two streams that the event names and in one transaction.
///
/// The same company converted twice is a second account: telling companies apart is not done yet.
@Singleton
public class WhenLeadConvertedThenOpenAccount {

    private static final String GROUP = "relationship-service.leads";
    private static final String POLICY = "WhenLeadConvertedThenOpenAccount";

    private final InboxConsumer leads;
    private final AccountCommandHandler accounts;
    private final StakeholderCommandHandler stakeholders;

    WhenLeadConvertedThenOpenAccount(
            Inbox inbox, AccountCommandHandler accounts, StakeholderCommandHandler stakeholders) {
        this.accounts = accounts;
        this.stakeholders = stakeholders;
        leads = inbox.register(GROUP, ReceivedEvent::of, InboxEffect.oneByOne(this::apply));
    }

    @Incoming("leads")
    Uni<Void> take(ConsumerRecords<String, byte[]> batch) {
        return leads.receive(batch);
    }

    private Uni<Void> apply(Mutiny.StatelessSession session, ReceivedEvent received) {
        return received.event() instanceof LeadConverted converted
                ? openAccount(session, received, converted)
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> openAccount(
            Mutiny.StatelessSession session, ReceivedEvent received, LeadConverted lead) {
        var open =
                new OpenAccount(
                        lead.companyName(),
                        AccountKind.PROSPECT, // a customer only when the deal is won
                        lead.ownerId(),
                        lead.teamId(),
                        received.streamId());
        var identify =
                new IdentifyStakeholder(
                        lead.accountId(), lead.dealId(), lead.contactId(), received.streamId());
        return accounts.handleIn(session, lead.accountId(), open, context(received, "account"))
                .invoke(WhenLeadConvertedThenOpenAccount::requireDone)
                .chain(() ->
                        stakeholders.identifyIn(
                                session,
                                lead.stakeholderId(),
                                identify,
                                context(received, "stakeholder"),
                                lead.ownerId(),
                                lead.teamId()))
                .invoke(WhenLeadConvertedThenOpenAccount::requireDone)
                .replaceWithVoid();
    }

    /// One event, two streams: a command id of its own for each, the same however often it comes.
    private static CommandContext context(ReceivedEvent received, String part) {
        var because = received.because(POLICY);
        return new CommandContext(
                StreamIds.of("command", received.eventId() + "/" + part),
                because.payloadHash(),
                because.actor(),
                because.correlationId(),
                because.causationId(),
                because.traceparent(),
                because.now(),
                because.expectedVersion());
    }

    /// The ids belong to this conversion alone; a refusal means that the contract is broken, and
    /// parks the lead's stream with the reason instead of losing an account silently.
    private static void requireDone(CommandOutcome<?, ?> outcome) {
        if (!(outcome instanceof CommandOutcome.Done<?, ?>)) {
            throw new IllegalStateException("a conversion was not carried out: " + outcome);
        }
    }
}
