package dev.salesflow.lead.words;

import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.Commands;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadCommandHandler;
import dev.salesflow.lead.LeadDetails;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.servicekit.words.Words;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/// Carries commands out that come with words about the lead's contact, and keeps the words in the
/// same transaction. They are erased with the contact that the lead has at that time.
@ApplicationScoped
public class WordedCommandHandler {

    private final Commands commands;
    private final LeadCommandHandler handler;

    WordedCommandHandler(Commands commands, LeadCommandHandler handler) {
        this.commands = commands;
        this.handler = handler;
    }

    /// Makes a command of what it looks up, carries it out and, unless it is refused or a repeat,
    /// keeps the words.
    ///
    /// @param wordsId under which id, as the lead then stands
    public Uni<CommandOutcome<Lead, LeadRejection>> handle(
            UUID leadId,
            Function<Mutiny.StatelessSession, ? extends Uni<? extends LeadCommand>> lookUp,
            CommandContext context,
            Function<LeadDetails, UUID> wordsId,
            Map<String, String> texts) {
        return commands.inTransaction(session ->
                lookUp.apply(session)
                        .chain(command -> handler.handleIn(session, leadId, command, context))
                        .call(outcome -> keep(session, outcome, wordsId, texts)));
    }

    private static Uni<Void> keep(
            Mutiny.StatelessSession session,
            CommandOutcome<Lead, LeadRejection> outcome,
            Function<LeadDetails, UUID> wordsId,
            Map<String, String> texts) {
        if (!texts.isEmpty()
                && outcome instanceof CommandOutcome.Done<Lead, LeadRejection> done
                && !done.events().isEmpty()
                && done.state() instanceof Lead.Captured lead) {
            var details = lead.details();
            return Words.keep(
                    StoreConnection.of(session),
                    wordsId.apply(details),
                    details.origin().contactId(),
                    texts);
        }
        return Uni.createFrom().voidItem();
    }
}
