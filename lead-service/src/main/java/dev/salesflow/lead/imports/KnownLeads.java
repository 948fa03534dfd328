package dev.salesflow.lead.imports;

import static dev.salesflow.servicekit.imports.ImportDatabase.await;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.duplicate.IdentityKey;
import dev.salesflow.lead.duplicate.IdentityKind;
import dev.salesflow.lead.duplicate.list.LeadIdentities;
import dev.salesflow.lead.imports.reading.ImportedLead;
import dev.salesflow.servicekit.imports.ImportDatabase;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is there already of the leads of a batch.
///
/// @param ids of leads that are stored
/// @param rows of this file that leads stood in before
/// @param byKey one lead for each key that a lead has
record KnownLeads(Set<UUID> ids, Map<UUID, Long> rows, Map<IdentityKey, Match> byKey) {

    private static final String IDS =
            "select stream_id from event where stream_id = any($1::uuid[]) and version = 1";
    private static final String ROWS =
            """
            select lead_id, row from lead_import_row
            where import_id = $1 and lead_id = any($2::uuid[])
            """;

    /// A key that thousands of leads share is looked up like any other: the first will do.
    private static final String BY_KEY =
            """
            select k.kind, k.key, i.lead_id, r.row
            from unnest($1::text[], $2::text[]) as k(kind, key)
            cross join lateral (
              select lead_id from lead_identity where kind = k.kind and key = k.key
              order by lead_id limit 1) i
            left join lead_import_row r on r.import_id = $3 and r.lead_id = i.lead_id
            """;

    /// A lead that has a key.
    ///
    /// @param row of this file that it stands in; absent when it does not
    record Match(UUID leadId, @Nullable Long row) {}

    /// Looks leads and keys up, once nobody else takes in a lead with one of the keys.
    static KnownLeads lookUp(SqlClient transaction, UUID importId, List<ImportedLead> leads) {
        if (leads.isEmpty()) {
            return new KnownLeads(Set.of(), Map.of(), Map.of());
        }
        var keys = leads.stream().flatMap(lead -> lead.keys().stream()).distinct().toList();
        var connection = StoreConnection.of(transaction);
        await(LeadIdentities.lock(connection, keys).subscribeAsCompletionStage());
        var ids = leads.stream().map(ImportedLead::id).toArray(UUID[]::new);
        var stored = new HashSet<UUID>();
        ImportDatabase.query(transaction, IDS, Tuple.of((Object) ids))
                .forEach(row -> stored.add(row.getUUID(0)));
        var rows = new HashMap<UUID, Long>();
        ImportDatabase.query(transaction, ROWS, Tuple.of(importId, (Object) ids))
                .forEach(row -> rows.put(row.getUUID(0), row.getLong(1)));
        return new KnownLeads(stored, rows, byKey(transaction, importId, keys));
    }

    private static Map<IdentityKey, Match> byKey(
            SqlClient transaction, UUID importId, List<IdentityKey> keys) {
        var arguments =
                Tuple.of(
                        keys.stream().map(key -> key.kind().name()).toArray(String[]::new),
                        keys.stream().map(IdentityKey::key).toArray(String[]::new),
                        importId);
        var found = new HashMap<IdentityKey, Match>();
        ImportDatabase.query(transaction, BY_KEY, arguments)
                .forEach(row -> {
                    var kind = IdentityKind.valueOf(row.getString(0));
                    var match = new Match(row.getUUID(2), row.getLong(3));
                    found.put(new IdentityKey(kind, row.getString(1)), match);
                });
        return found;
    }
}
