package dev.salesflow.lead.facts;

import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.Commands;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadCommandHandler;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.servicekit.contact.Contacts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Names the key people of a lead, who are kept outside its events in the same transaction.
@ApplicationScoped
public class FactsCommandHandler {

    private final Commands commands;
    private final LeadCommandHandler leads;

    FactsCommandHandler(Commands commands, LeadCommandHandler leads) {
        this.commands = commands;
        this.leads = leads;
    }

    /// Names a person who was not known before, and keeps who that is unless it is refused.
    public Uni<CommandOutcome<Lead, LeadRejection>> name(
            UUID leadId,
            LeadCommand.NameKeyPerson command,
            ContactDetails person,
            CommandContext context) {
        return commands.inTransaction(session ->
                leads.handleIn(session, leadId, command, context)
                        .call(outcome ->
                                Contacts.keep(
                                        StoreConnection.of(session), toKeep(outcome, person))));
    }

    private static List<ContactDetails> toKeep(
            CommandOutcome<Lead, LeadRejection> outcome, ContactDetails person) {
        return outcome instanceof CommandOutcome.Done<Lead, LeadRejection> done && !done.repeated()
                ? List.of(person)
                : List.of();
    }
}
