package dev.salesflow.lead.capture;

import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.Commands;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadCommandHandler;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.contact.People;
import dev.salesflow.lead.duplicate.DuplicateCandidate;
import dev.salesflow.lead.duplicate.IdentityKey;
import dev.salesflow.lead.duplicate.IdentityKeys;
import dev.salesflow.lead.duplicate.list.LeadIdentities;
import dev.salesflow.servicekit.contact.Contacts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/// Takes leads in: looks for likely duplicates under a lock, so that of two captures of one company
/// at the same time the second sees the first, and keeps the people and keys of the new lead.
@ApplicationScoped
public class CaptureCommandHandler {

    private final Commands commands;
    private final LeadCommandHandler leads;

    CaptureCommandHandler(Commands commands, LeadCommandHandler leads) {
        this.commands = commands;
        this.leads = leads;
    }

    /// Takes a lead in, in a transaction of its own. The command's candidates are looked up here.
    ///
    /// @param people those that the command names
    public Uni<CommandOutcome<Lead, LeadRejection>> capture(
            UUID leadId,
            LeadCommand.Capture command,
            List<ContactDetails> people,
            CommandContext context) {
        return commands.inTransaction(
                session -> captureIn(session, leadId, command, people, context));
    }

    /// Takes a lead in, in the caller's transaction.
    public Uni<CommandOutcome<Lead, LeadRejection>> captureIn(
            Mutiny.StatelessSession session,
            UUID leadId,
            LeadCommand.Capture command,
            List<ContactDetails> people,
            CommandContext context) {
        var connection = StoreConnection.of(session);
        var contact =
                people.stream()
                        .filter(person -> person.contactId().equals(command.contactId()))
                        .findFirst()
                        .orElse(null);
        var keys = keys(command, contact);
        return candidates(connection, leadId, command, keys)
                .chain(found -> leads.handleIn(session, leadId, with(command, found), context))
                .call(outcome ->
                        isNew(outcome)
                                ? Contacts.keep(connection, people)
                                        .chain(() -> add(connection, leadId, keys, command))
                                : Uni.createFrom().voidItem());
    }

    /// Takes in what a referral became, whatever it looks like: who referred it expects it to be
    /// pursued. Its contact's details come from the contact topic, before or after the referral.
    public Uni<CommandOutcome<Lead, LeadRejection>> captureReferredIn(
            Mutiny.StatelessSession session,
            UUID leadId,
            LeadCommand.Capture command,
            CommandContext context) {
        var connection = StoreConnection.of(session);
        return leads.handleIn(session, leadId, command, context)
                .call(outcome ->
                        isNew(outcome)
                                ? People.findLocked(connection, command.contactId())
                                        .chain(contact ->
                                                add(
                                                        connection,
                                                        leadId,
                                                        keys(command, contact),
                                                        command))
                                : Uni.createFrom().voidItem());
    }

    /// A reason is enough to take a lead in, so nothing is looked up for one that comes with it.
    private static Uni<List<DuplicateCandidate>> candidates(
            StoreConnection connection,
            UUID leadId,
            LeadCommand.Capture command,
            List<IdentityKey> keys) {
        return command.duplicateReason() != null
                ? Uni.createFrom().item(List.of())
                : LeadIdentities.lock(connection, keys)
                        .chain(() -> LeadIdentities.candidates(connection, leadId, keys));
    }

    private static Uni<Void> add(
            StoreConnection connection,
            UUID leadId,
            List<IdentityKey> keys,
            LeadCommand.Capture command) {
        return LeadIdentities.add(connection, leadId, keys, command.contactId());
    }

    private static List<IdentityKey> keys(
            LeadCommand.Capture command, @Nullable ContactDetails contact) {
        return IdentityKeys.of(
                command.companyName(),
                command.registeredId(),
                contact == null ? null : contact.phone(),
                contact == null ? null : contact.email());
    }

    private static boolean isNew(CommandOutcome<Lead, LeadRejection> outcome) {
        return outcome instanceof CommandOutcome.Done<Lead, LeadRejection> done && !done.repeated();
    }

    private static LeadCommand.Capture with(
            LeadCommand.Capture command, List<DuplicateCandidate> candidates) {
        return new LeadCommand.Capture(
                command.channel(),
                command.sourceKind(),
                command.source(),
                command.campaign(),
                command.intake(),
                command.companyName(),
                command.registeredId(),
                command.customerKind(),
                command.territory(),
                command.brand(),
                command.contactId(),
                command.referralId(),
                command.referrerContactId(),
                command.duplicateReason(),
                candidates);
    }
}
