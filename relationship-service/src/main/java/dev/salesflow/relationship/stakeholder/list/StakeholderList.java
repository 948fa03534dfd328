package dev.salesflow.relationship.stakeholder.list;

import dev.salesflow.relationship.stakeholder.Stakeholder;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.list.ListDefinition;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/// The stakeholders as a list: one row each, with the owner and team who see it.
@ApplicationScoped
public class StakeholderList {

    /// What can be asked of the list.
    public static final ListDefinition<StakeholderEntry> DEFINITION =
            new ListDefinition<>(
                    StakeholderEntry.class,
                    "id",
                    Set.of("accountId", "dealId", "contactId", "leadId", "ownerId", "teamId"),
                    Set.of("identifiedAt", "interactions"),
                    "-identifiedAt",
                    "ownerId",
                    "teamId");

    private static final String OF_CONTACT = "from StakeholderEntry s where s.contactId = :contact";

    private final Mutiny.SessionFactory sessions;

    StakeholderList(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /// The row of a stakeholder; fails with 404 when there is none.
    public Uni<StakeholderEntry> find(UUID stakeholderId) {
        return sessions.withStatelessSession(
                        session -> session.get(StakeholderEntry.class, stakeholderId))
                .onItem()
                .ifNull()
                .failWith(Access::notFound);
    }

    /// The parts that one person has, over all deals.
    public Uni<List<StakeholderEntry>> ofContact(UUID contactId) {
        return sessions.withStatelessSession(session ->
                session.createSelectionQuery(OF_CONTACT, StakeholderEntry.class)
                        .setParameter("contact", contactId)
                        .getResultList());
    }

    /// Adds the row of a stakeholder just identified.
    public Uni<Void> add(
            Mutiny.StatelessSession session,
            UUID stakeholderId,
            Stakeholder state,
            int version,
            Instant identifiedAt,
            @Nullable UUID ownerId,
            @Nullable UUID teamId) {
        var row = new StakeholderEntry();
        row.id = stakeholderId;
        row.identifiedAt = identifiedAt;
        row.ownerId = ownerId;
        row.teamId = teamId;
        bring(row, state, version);
        return session.insert(row);
    }

    /// Brings a stakeholder's row to the state at the version and answers the row.
    public Uni<StakeholderEntry> update(
            Mutiny.StatelessSession session, UUID stakeholderId, Stakeholder state, int version) {
        return session.get(StakeholderEntry.class, stakeholderId)
                .invoke(row -> bring(row, state, version))
                .call(session::update);
    }

    private static void bring(StakeholderEntry row, Stakeholder state, int version) {
        row.version = version;
        switch (state) {
            case Stakeholder.Unknown _ ->
                    throw new IllegalStateException("a row for nobody: " + row.id);
            case Stakeholder.Identified known -> {
                row.accountId = known.accountId();
                row.dealId = known.dealId();
                row.contactId = known.contactId();
                row.leadId = known.leadId();
                row.interactions = known.interactions();
                row.lastContactAt = known.lastContactAt();
            }
        }
    }
}
