package dev.salesflow.lead.firstcontact;

import dev.salesflow.events.stakeholder.ContactMethod;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand.HoldFirstContact;
import dev.salesflow.lead.LeadCommand.PlanFirstContact;
import dev.salesflow.lead.LeadDetails;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.calendar.Calendars;
import dev.salesflow.lead.words.WordedCommandHandler;
import dev.salesflow.servicekit.words.Words;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Plans and holds first contacts with their words: the opening under the first contact's id, and
/// what was learned under an id of its own.
@ApplicationScoped
public class FirstContactCommandHandler {

    private final WordedCommandHandler worded;
    private final Calendars calendars;
    private final Pool pool;

    FirstContactCommandHandler(WordedCommandHandler worded, Calendars calendars, Pool pool) {
        this.worded = worded;
        this.calendars = calendars;
        this.pool = pool;
    }

    /// Plans the first contact with a lead.
    public Uni<CommandOutcome<Lead, LeadRejection>> plan(
            UUID leadId,
            ContactMethod method,
            @Nullable Instant plannedAt,
            Map<String, String> words,
            CommandContext context) {
        var id = newId(context);
        var command = new PlanFirstContact(id, method, plannedAt, context.now());
        return worded.handle(leadId, _ -> Uni.createFrom().item(command), context, _ -> id, words);
    }

    /// Notes that the first contact with a lead took place.
    ///
    /// @param heldAt now when absent
    public Uni<CommandOutcome<Lead, LeadRejection>> hold(
            UUID leadId,
            ContactMethod method,
            @Nullable Instant heldAt,
            int minutes,
            @Nullable LocalDate nextTalkOn,
            Map<String, String> words,
            CommandContext context) {
        return worded.handle(
                leadId,
                session ->
                        calendars
                                .current(StoreConnection.of(session))
                                .map(calendar ->
                                        new HoldFirstContact(
                                                newId(context),
                                                method,
                                                Objects.requireNonNullElse(heldAt, context.now()),
                                                minutes,
                                                nextTalkOn,
                                                context.now(),
                                                calendar)),
                context,
                FirstContactCommandHandler::learnedId,
                words);
    }

    /// The words of a first contact that are not erased; nothing was learned from one that is only
    /// planned, even if it has been held since.
    public Uni<Map<String, String>> words(FirstContact firstContact) {
        var id = firstContact.firstContactId();
        var ids =
                firstContact.heldAt() == null
                        ? List.of(id)
                        : List.of(id, FirstContact.learnedId(id));
        return Words.find(StoreConnection.of(pool), ids)
                .map(found -> {
                    var words = new HashMap<String, String>();
                    found.values().forEach(words::putAll);
                    return words;
                });
    }

    private static UUID newId(CommandContext context) {
        return StreamIds.of("first-contact", context.commandId().toString());
    }

    private static UUID learnedId(LeadDetails lead) {
        return FirstContact.learnedId(Objects.requireNonNull(lead.firstContact()).firstContactId());
    }
}
