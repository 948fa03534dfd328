package dev.salesflow.referral.list;

import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.servicekit.contact.Contacts;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/// Who was referred, and what was noted about it: plain rows that can be erased.
@ApplicationScoped
public class ReferralPeople {

    private static final String KEEP_NOTE =
            "insert into referral_note (referral_id, contact_id, note) values ($1, $2, $3)";
    private static final String FIND_NOTE = "select note from referral_note where referral_id = $1";

    private final Mutiny.SessionFactory sessions;

    ReferralPeople(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /// What is known of the person of a referral.
    ///
    /// @param person absent when erased
    /// @param note absent when nothing was noted
    public record Personal(@Nullable ContactDetails person, @Nullable String note) {}

    /// The person and the note of a referral.
    public Uni<Personal> find(UUID referralId, UUID contactId) {
        return sessions.withStatelessSession(session -> {
            var connection = StoreConnection.of(session);
            return Contacts.find(connection, contactId)
                    .chain(person ->
                            note(connection, referralId).map(note -> new Personal(person, note)));
        });
    }

    /// Keeps person and note in the caller's transaction.
    public static Uni<Void> keep(
            Mutiny.StatelessSession session,
            UUID referralId,
            ContactDetails person,
            @Nullable String note) {
        var connection = StoreConnection.of(session);
        var kept = Contacts.keep(connection, List.of(person));
        return note == null
                ? kept
                : kept.chain(() ->
                        connection
                                .query(KEEP_NOTE, Tuple.of(referralId, person.contactId(), note))
                                .replaceWithVoid());
    }

    private static Uni<@Nullable String> note(StoreConnection connection, UUID referralId) {
        return connection
                .query(FIND_NOTE, Tuple.of(referralId))
                .map(rows -> rows.size() == 0 ? null : rows.iterator().next().getString(0));
    }
}
