package dev.salesflow.lead.closing;

import dev.salesflow.events.Money;
import dev.salesflow.events.lead.DisqualificationReason;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadCommandHandler;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.assignment.OwnerCommandHandler;
import dev.salesflow.lead.calendar.Calendars;
import dev.salesflow.lead.closing.list.SalesProcessKeys;
import dev.salesflow.lead.profile.Profiles;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Carries out what ends the work on a lead, by the newest profile and by what day it is in the
/// calendar's zone, both read in the command's transaction.
@ApplicationScoped
public class ClosingCommandHandler {

    private final LeadCommandHandler leads;
    private final OwnerCommandHandler owners;
    private final Profiles profiles;
    private final Calendars calendars;

    ClosingCommandHandler(
            LeadCommandHandler leads,
            OwnerCommandHandler owners,
            Profiles profiles,
            Calendars calendars) {
        this.leads = leads;
        this.owners = owners;
        this.profiles = profiles;
        this.calendars = calendars;
    }

    /// Qualifies a lead by what the newest profile requires.
    public Uni<CommandOutcome<Lead, LeadRejection>> qualify(
            UUID leadId, @Nullable LocalDate purchaseExpectedOn, CommandContext context) {
        return leads.handle(
                leadId,
                session -> {
                    var connection = StoreConnection.of(session);
                    return profiles.newest(connection)
                            .chain(profile ->
                                    today(connection, context)
                                            .map(today ->
                                                    new LeadCommand.Qualify(
                                                            purchaseExpectedOn,
                                                            profile.content().requiredFacts(),
                                                            today)));
                },
                context);
    }

    /// Disqualifies a lead, perhaps until a day after today.
    public Uni<CommandOutcome<Lead, LeadRejection>> disqualify(
            UUID leadId,
            DisqualificationReason reason,
            @Nullable LocalDate recycleOn,
            CommandContext context) {
        return leads.handle(
                leadId,
                session ->
                        today(StoreConnection.of(session), context)
                                .map(today -> new LeadCommand.Disqualify(reason, recycleOn, today)),
                context);
    }

    /// Takes a disqualified lead up again whose day has come, with what its owner has room for.
    public Uni<CommandOutcome<Lead, LeadRejection>> recycle(UUID leadId, CommandContext context) {
        return owners.handle(
                leadId,
                (connection, owner) ->
                        calendars
                                .current(connection)
                                .map(calendar ->
                                        new LeadCommand.Recycle(
                                                calendar.dateOf(context.now()), owner, calendar)),
                context);
    }

    /// Makes a deal of a qualified lead, in a process that deal-service has told of.
    public Uni<CommandOutcome<Lead, LeadRejection>> convert(
            UUID leadId,
            String processKey,
            @Nullable String title,
            @Nullable Money amount,
            CommandContext context) {
        return leads.handle(
                leadId,
                session ->
                        SalesProcessKeys.heardOf(StoreConnection.of(session))
                                .map(keys ->
                                        new LeadCommand.Convert(
                                                leadId,
                                                new ProcessChoice(processKey, keys),
                                                title,
                                                amount)),
                context);
    }

    private Uni<LocalDate> today(StoreConnection connection, CommandContext context) {
        return calendars.current(connection).map(calendar -> calendar.dateOf(context.now()));
    }
}
