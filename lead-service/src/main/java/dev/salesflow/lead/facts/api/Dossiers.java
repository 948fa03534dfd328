package dev.salesflow.lead.facts.api;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.closing.Readiness;
import dev.salesflow.lead.facts.KeyPerson;
import dev.salesflow.lead.profile.Profiles;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.contact.Contacts;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;

/// Puts dossiers together from leads, the newest profile and the people's names.
@ApplicationScoped
public class Dossiers {

    private final Profiles profiles;
    private final Pool pool;

    Dossiers(Profiles profiles, Pool pool) {
        this.profiles = profiles;
        this.pool = pool;
    }

    /// The dossier of a lead, in a language where it speaks; fails with 404 when there is none.
    Uni<DossierView> of(Lead lead, Locale language) {
        return switch (lead) {
            case Lead.Unknown _ -> Uni.createFrom().failure(Access.notFound());
            case Lead.Captured captured -> of(captured, language);
        };
    }

    /// Whether the person is the lead's contact or one of its key people.
    static boolean names(Lead lead, UUID contactId) {
        return lead instanceof Lead.Captured captured
                && (contactId.equals(captured.details().origin().contactId())
                        || captured.details().keyPeople().stream()
                                .anyMatch(person -> person.contactId().equals(contactId)));
    }

    private Uni<DossierView> of(Lead.Captured lead, Locale language) {
        var connection = StoreConnection.of(pool);
        var people = lead.details().keyPeople().stream().map(KeyPerson::contactId).toList();
        return profiles.newest(connection)
                .chain(profile -> {
                    var required = profile.content().requiredFacts();
                    var notReady =
                            Readiness.obstacles(lead, required).stream()
                                    .map(reason -> DossierView.Obstacle.of(reason, language))
                                    .toList();
                    return Contacts.find(connection, people)
                            .map(known ->
                                    DossierView.of(lead.details(), required, notReady, known));
                });
    }
}
