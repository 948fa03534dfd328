package dev.salesflow.referral.list;

import dev.salesflow.events.referral.ReferralStage;
import dev.salesflow.eventstore.NewEvent;
import dev.salesflow.referral.Referral;
import dev.salesflow.referral.ReferralSheet;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.list.ListDefinition;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/// The referrals as a list: one row each, with the owner and team who see it.
@ApplicationScoped
public class ReferralList {

    /// What can be asked of the list.
    public static final ListDefinition<ReferralEntry> DEFINITION =
            new ListDefinition<>(
                    ReferralEntry.class,
                    "id",
                    Set.of(
                            "stage",
                            "referrerKind",
                            "referrerAccountId",
                            "companyName",
                            "contactId",
                            "territory",
                            "brand",
                            "leadId",
                            "dealId",
                            "ownerId",
                            "teamId"),
                    Set.of("registeredAt", "changedAt", "companyName"),
                    "-registeredAt",
                    "ownerId",
                    "teamId");

    private final Mutiny.SessionFactory sessions;

    ReferralList(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /// The row of a referral; fails with 404 when there is none.
    public Uni<ReferralEntry> find(UUID referralId) {
        return sessions.withStatelessSession(
                        session -> session.get(ReferralEntry.class, referralId))
                .onItem()
                .ifNull()
                .failWith(Access::notFound);
    }

    /// Adds the row of a referral just registered.
    public Uni<Void> add(
            Mutiny.StatelessSession session,
            UUID referralId,
            Referral state,
            int version,
            Registrant registrant,
            Instant registeredAt) {
        var row = new ReferralEntry();
        row.id = referralId;
        row.registeredBy = registrant.subject();
        row.ownerId = registrant.ownerId();
        row.teamId = registrant.teamId();
        row.registeredAt = registeredAt;
        bring(row, state, version, registeredAt);
        return session.insert(row);
    }

    /// Brings a referral's row to the state at the version.
    public Uni<Void> update(
            Mutiny.StatelessSession session,
            UUID referralId,
            Referral state,
            int version,
            List<NewEvent> events) {
        return session.get(ReferralEntry.class, referralId)
                .invoke(row -> bring(row, state, version, events.getLast().occurredAt()))
                .chain(session::update);
    }

    private static void bring(ReferralEntry row, Referral state, int version, Instant changedAt) {
        row.version = version;
        row.changedAt = changedAt;
        switch (state) {
            case Referral.Unknown _ ->
                    throw new IllegalStateException("a row for no referral: " + row.id);
            case Referral.Registered registered -> {
                write(row, registered.sheet());
                row.stage = ReferralStage.REGISTERED;
            }
            case Referral.Pursued pursued -> {
                write(row, pursued.sheet());
                row.stage = pursued.stage();
                row.leadId = pursued.leadId();
                row.dealId = pursued.dealId();
            }
        }
    }

    private static void write(ReferralEntry row, ReferralSheet sheet) {
        row.referrerKind = sheet.referrerKind();
        row.referrerAccountId = sheet.referrerAccountId();
        row.companyName = sheet.companyName();
        row.contactId = sheet.contactId();
        row.territory = sheet.territory();
        row.brand = sheet.brand();
    }
}
