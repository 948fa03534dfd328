package dev.salesflow.lead.followup;

import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand.RecordFollowUp;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.calendar.Calendars;
import dev.salesflow.lead.words.WordedCommandHandler;
import dev.salesflow.servicekit.followup.FollowUpRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;

/// Records follow-ups, by the calendar as it stands now.
@ApplicationScoped
public class FollowUpCommandHandler {

    private final WordedCommandHandler worded;
    private final Calendars calendars;

    FollowUpCommandHandler(WordedCommandHandler worded, Calendars calendars) {
        this.worded = worded;
        this.calendars = calendars;
    }

    /// Records that a lead was followed up, with its words.
    public Uni<CommandOutcome<Lead, LeadRejection>> record(
            UUID leadId, FollowUpRequest request, CommandContext context) {
        var followUpId = StreamIds.of("follow-up", context.commandId().toString());
        return worded.handle(
                leadId,
                session -> command(StoreConnection.of(session), followUpId, request, context),
                context,
                _ -> followUpId,
                request.words());
    }

    private Uni<RecordFollowUp> command(
            StoreConnection connection,
            UUID followUpId,
            FollowUpRequest request,
            CommandContext context) {
        return calendars
                .current(connection)
                .map(calendar ->
                        new RecordFollowUp(
                                followUpId,
                                Objects.requireNonNullElse(request.at(), context.now()),
                                request.method(),
                                request.ownerId(),
                                request.dueOn(),
                                context.now(),
                                calendar));
    }
}
