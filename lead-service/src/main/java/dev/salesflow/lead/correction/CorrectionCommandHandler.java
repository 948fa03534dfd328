package dev.salesflow.lead.correction;

import dev.salesflow.events.lead.LeadEvent.LeadCorrected;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.Commands;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadCommandHandler;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.duplicate.IdentityKey;
import dev.salesflow.lead.duplicate.IdentityKeys;
import dev.salesflow.lead.duplicate.list.LeadIdentities;
import dev.salesflow.lead.duplicate.list.MergedNames;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Corrects leads, and lets duplicates be recognised by the right name instead of the wrong one,
/// which may be the right one of another company.
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
                                        ? rename(StoreConnection.of(session), leadId, done)
                                        : Uni.createFrom().voidItem()));
    }

    /// A repeated correction has no events, and renames nothing.
    private static Uni<Void> rename(
            StoreConnection connection,
            UUID leadId,
            CommandOutcome.Done<Lead, LeadRejection> done) {
        for (var appended : done.events()) {
            if (appended.event() instanceof LeadCorrected corrected
                    && corrected.companyName() != null
                    && corrected.previousCompanyName() != null
                    && done.state() instanceof Lead.Captured lead) {
                var before = IdentityKeys.ofCompany(corrected.previousCompanyName());
                var after = IdentityKeys.ofCompany(corrected.companyName());
                return LeadIdentities.add(connection, leadId, List.of(after), null)
                        .chain(() ->
                                before.equals(after)
                                        ? Uni.createFrom().voidItem()
                                        : forget(connection, leadId, lead, before));
            }
        }
        return Uni.createFrom().voidItem();
    }

    /// A lead that was merged into this one keeps its name.
    private static Uni<Void> forget(
            StoreConnection connection, UUID leadId, Lead.Captured lead, IdentityKey key) {
        return MergedNames.contain(connection, lead.details().mergedLeads(), key)
                .chain(isMerged ->
                        isMerged
                                ? Uni.createFrom().voidItem()
                                : LeadIdentities.remove(connection, leadId, key));
    }
}
