package dev.salesflow.lead.imports;

import static dev.salesflow.servicekit.imports.ImportDatabase.await;

import dev.salesflow.events.Topic;
import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.eventstore.NewEvent;
import dev.salesflow.eventstore.NewStream;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.StreamKey;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.duplicate.IdentityKey;
import dev.salesflow.lead.imports.Sifted.Fresh;
import dev.salesflow.lead.imports.reading.ImportedLead;
import dev.salesflow.servicekit.contact.Contacts;
import dev.salesflow.servicekit.imports.BulkAppend;
import dev.salesflow.servicekit.imports.ImportDatabase;
import dev.salesflow.servicekit.imports.RunningImport;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Stores the new leads of a batch: people, events, keys and rows of lists, each some hundred a
/// statement.
record TakingIn(RunningImport running, SqlConnection transaction) {

    private static final String KEYS =
            """
            insert into lead_identity (lead_id, kind, key, contact_id)
            select * from unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[])
            on conflict do nothing
            """;
    private static final String ROWS =
            """
            insert into lead_import_row (import_id, lead_id, row)
            select $1, r.* from unnest($2::uuid[], $3::bigint[]) as r
            """;

    /// A lead with its events.
    record Taken(ImportedLead row, Lead.Captured lead, List<NewEvent> events) {}

    /// Stores what is new and answers the number of events.
    int store(Sifted sifted) {
        var leads = sifted.fresh().stream().map(TakingIn::taken).toList();
        remember(
                Stream.concat(leads.stream().map(Taken::row), sifted.unchanged().stream())
                        .toList());
        if (leads.isEmpty()) {
            return 0;
        }
        var connection = StoreConnection.of(transaction);
        done(Contacts.keep(connection, people(leads)));
        var streams =
                leads.stream()
                        .map(taken ->
                                new NewStream(
                                        new StreamKey(Topic.LEAD, taken.row().id()),
                                        taken.events()))
                        .toList();
        var events = BulkAppend.append(connection, streams, running.context());
        addKeys(leads);
        done(ImportedViews.insert(connection, leads));
        return events;
    }

    private static Taken taken(Fresh fresh) {
        var row = fresh.lead();
        return switch (row.decide(fresh.duplicateReason())) {
            case ImportedLead.Decided.Refused(var reason) ->
                    throw new IllegalStateException("a lead that was read is refused: " + reason);
            case ImportedLead.Decided.Taken(var lead, var events) -> {
                var at = row.capturedAt();
                yield new Taken(
                        row, lead, events.stream().map(event -> new NewEvent(event, at)).toList());
            }
        };
    }

    private static List<ContactDetails> people(List<Taken> leads) {
        return leads.stream().map(taken -> taken.row().contact()).filter(Objects::nonNull).toList();
    }

    private void addKeys(List<Taken> leads) {
        var ids = new ArrayList<UUID>();
        var keys = new ArrayList<IdentityKey>();
        var owners = new ArrayList<@Nullable UUID>();
        for (var taken : leads) {
            for (var key : taken.row().keys()) {
                ids.add(taken.row().id());
                keys.add(key);
                owners.add(key.kind().isPersonal() ? taken.row().capture().contactId() : null);
            }
        }
        var arguments =
                Tuple.of(
                        ids.toArray(UUID[]::new),
                        keys.stream().map(key -> key.kind().name()).toArray(String[]::new),
                        keys.stream().map(IdentityKey::key).toArray(String[]::new),
                        owners.toArray(UUID[]::new));
        ImportDatabase.query(transaction, KEYS, arguments);
    }

    /// Notes in which rows leads stand, to tell later rows that look like them.
    private void remember(List<ImportedLead> leads) {
        if (!leads.isEmpty()) {
            var arguments =
                    Tuple.of(
                            running.id(),
                            leads.stream().map(ImportedLead::id).toArray(UUID[]::new),
                            leads.stream().map(ImportedLead::row).toArray(Long[]::new));
            ImportDatabase.query(transaction, ROWS, arguments);
        }
    }

    private static void done(Uni<Void> work) {
        await(work.subscribeAsCompletionStage());
    }
}
