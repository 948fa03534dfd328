package dev.salesflow.relationship.interaction.list;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.relationship.stakeholder.StakeholderCommand.RecordInteraction;
import dev.salesflow.relationship.stakeholder.list.StakeholderEntry;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.list.ListDefinition;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/// The interactions as a list, seen by those who see the stakeholder.
@ApplicationScoped
public class InteractionList {

    /// What can be asked of the list.
    public static final ListDefinition<InteractionEntry> DEFINITION =
            new ListDefinition<>(
                    InteractionEntry.class,
                    "id",
                    Set.of(
                            "stakeholderId",
                            "accountId",
                            "dealId",
                            "function",
                            "method",
                            "recordedBy"),
                    Set.of("heldAt", "recordedAt"),
                    "-heldAt",
                    "ownerId",
                    "teamId");

    private final Mutiny.SessionFactory sessions;

    InteractionList(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /// The row of an interaction; fails with 404 when there is none.
    public Uni<InteractionEntry> find(UUID interactionId) {
        return sessions.withStatelessSession(
                        session -> session.get(InteractionEntry.class, interactionId))
                .onItem()
                .ifNull()
                .failWith(Access::notFound);
    }

    /// What was said, unless nothing was noted or the person is erased.
    public Uni<@Nullable String> note(UUID interactionId) {
        return sessions.withStatelessSession(
                session -> InteractionNotes.find(StoreConnection.of(session), interactionId));
    }

    /// Adds an interaction with its note, if there is one.
    public Uni<Void> add(
            Mutiny.StatelessSession session,
            StakeholderEntry stakeholder,
            RecordInteraction command,
            @Nullable String note,
            String actor) {
        return session.insert(row(stakeholder, command, actor))
                .chain(() ->
                        note == null
                                ? Uni.createFrom().voidItem()
                                : InteractionNotes.keep(
                                        StoreConnection.of(session),
                                        command.interactionId(),
                                        stakeholder.contactId,
                                        note));
    }

    private static InteractionEntry row(
            StakeholderEntry stakeholder, RecordInteraction command, String actor) {
        var row = new InteractionEntry();
        row.id = command.interactionId();
        row.stakeholderId = stakeholder.id;
        row.accountId = stakeholder.accountId;
        row.dealId = stakeholder.dealId;
        row.function = command.function();
        row.method = command.method();
        row.heldAt = command.heldAt();
        row.recordedBy = actor;
        row.recordedAt = command.recordedAt();
        row.ownerId = stakeholder.ownerId;
        row.teamId = stakeholder.teamId;
        return row;
    }
}
