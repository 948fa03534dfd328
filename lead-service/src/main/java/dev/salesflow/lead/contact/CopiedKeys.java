package dev.salesflow.lead.contact;

import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.duplicate.IdentityKeys;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The phones and e-mail addresses of copied people as keys of the leads whose contacts they are.
final class CopiedKeys {

    private static final String ADD =
            """
            insert into lead_identity (lead_id, kind, key, contact_id)
            select e.id, k.kind, k.key, k.contact_id
            from unnest($1::uuid[], $2::text[], $3::text[]) as k(contact_id, kind, key)
            join lead_entry e on e.contact_id = k.contact_id and e.state <> 'MERGED'
            on conflict do nothing
            """;

    private CopiedKeys() {}

    /// Adds what is new of the people's keys to their leads.
    static Uni<Void> add(StoreConnection connection, List<ContactDetails> people) {
        var ids = new ArrayList<UUID>();
        var kinds = new ArrayList<String>();
        var keys = new ArrayList<String>();
        for (var person : people) {
            for (var key : IdentityKeys.ofPerson(person.phone(), person.email())) {
                ids.add(person.contactId());
                kinds.add(key.kind().name());
                keys.add(key.key());
            }
        }
        var arguments =
                Tuple.of(
                        ids.toArray(UUID[]::new),
                        kinds.toArray(String[]::new),
                        keys.toArray(String[]::new));
        return connection.query(ADD, arguments).replaceWithVoid();
    }
}
