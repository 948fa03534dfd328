package dev.salesflow.lead.closing;

import dev.salesflow.events.lead.DisqualificationReason;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadCommandHandler;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.calendar.Calendars;
import dev.salesflow.lead.profile.Profiles;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/// Carries out what ends the work on a lead, by the newest profile and by what day it is in the
/// calendar's zone, both read in the command's transaction.
@ApplicationScoped
public class ClosingCommandHandler {

    private final LeadCommandHandler leads;
    private final Profiles profiles;
    private final Calendars calendars;

    ClosingCommandHandler(LeadCommandHandler leads, Profiles profiles, Calendars calendars) {
        this.leads = leads;
        this.profiles = profiles;
        this.calendars = calendars;
    }

    /// Qualifies a lead by what the newest profile requires.
    public Uni<CommandOutcome<Lead, LeadRejection>> qualify(
            UUID leadId, @Nullable LocalDate purchaseExpectedOn, CommandContext context) {
        return leads.handle(
                leadId,
                session ->
                        profiles.newest(StoreConnection.of(session))
                                .map(profile ->
                                        new LeadCommand.Qualify(
                                                purchaseExpectedOn,
                                                profile.content().requiredFacts())),
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
                        today(session, context)
                                .map(today -> new LeadCommand.Disqualify(reason, recycleOn, today)),
                context);
    }

    /// Takes a disqualified lead up again whose day has come.
    public Uni<CommandOutcome<Lead, LeadRejection>> recycle(UUID leadId, CommandContext context) {
        return leads.handle(
                leadId, session -> today(session, context).map(LeadCommand.Recycle::new), context);
    }

    private Uni<LocalDate> today(Mutiny.StatelessSession session, CommandContext context) {
        return calendars
                .current(StoreConnection.of(session))
                .map(calendar -> calendar.dateOf(context.now()));
    }
}
