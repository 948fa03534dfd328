package dev.salesflow.lead.version;

import dev.salesflow.events.DomainEvent;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.Commands;
import dev.salesflow.lead.version.list.VersionList;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// Publishes versions of documents, with the list of versions in the same transaction.
@ApplicationScoped
public class VersionCommandHandler {

    private final Commands commands;

    VersionCommandHandler(Commands commands) {
        this.commands = commands;
    }

    /// Publishes a content as the next version; nothing changes when the newest says it already.
    public <T, E extends DomainEvent, R> Uni<CommandOutcome<Versions<T>, R>> publish(
            VersionedDocument<T, E, R> document, T content, CommandContext context) {
        return commands.execute(
                document.decider(),
                document.streamId(),
                new PublishVersion<>(content),
                context,
                (session, _, versions, _, events) ->
                        VersionList.add(
                                session,
                                document,
                                versions.newest(),
                                events.getLast().occurredAt()));
    }
}
