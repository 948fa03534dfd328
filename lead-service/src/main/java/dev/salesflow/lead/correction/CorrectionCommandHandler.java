package dev.salesflow.lead.correction;

import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.Commands;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadCommandHandler;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.duplicate.IdentityKeys;
import dev.salesflow.lead.duplicate.list.LeadIdentities;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Corrects leads, and lets duplicates be recognised by the right name too. The wrong one stays a
/// key: whoever misspelt it once may do so again.
@ApplicationScoped
public class CorrectionCommandHandler {

    private final Commands commands;
    private final LeadCommandHandler leads;

    CorrectionCommandHandler(Commands commands, LeadCommandHandler leads) {
        this.commands = commands;
        this.leads = leads;
    }

    /// Carries a correction out.
    public Uni<CommandOutcome<Lead, LeadRejection>> correct(
            UUID leadId, LeadCommand.Correct command, CommandContext context) {
        return commands.inTransaction(session ->
                leads.handleIn(session, leadId, command, context)
                        .call(outcome ->
                                outcome instanceof CommandOutcome.Done<Lead, LeadRejection> done
                                                && !done.repeated()
                                        ? keep(StoreConnection.of(session), leadId, command)
                                        : Uni.createFrom().voidItem()));
    }

    private static Uni<Void> keep(
            StoreConnection connection, UUID leadId, LeadCommand.Correct command) {
        var company = command.companyName();
        return company == null
                ? Uni.createFrom().voidItem()
                : LeadIdentities.add(
                        connection, leadId, IdentityKeys.of(company, null, null, null), null);
    }
}
