package dev.salesflow.reporting.owner;

import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Finds names for owner ids and owner ids for names. Blocks.
@ApplicationScoped
public class OwnerNames {

    private static final String IDS =
            """
            select contact_id from contact_copy where name = any($1::text[])
            union all
            select r.rep_id from contact_copy c join rep_contact r using (contact_id) where c.name = any($1::text[])
            """;
    private static final String NAMES =
            """
            select c.contact_id, c.name from contact_copy c where c.contact_id::text = any($1::text[])
            union all
            select r.rep_id, c.name from rep_contact r join contact_copy c using (contact_id)
            where r.rep_id::text = any($1::text[])
            """;

    private final Pool pool;

    OwnerNames(Pool pool) {
        this.pool = pool;
    }

    /// The ids that the texts stand for: each text itself, and the owners of that name.
    public Set<String> ids(Collection<String> idsOrNames) {
        var ids = new HashSet<>(idsOrNames);
        query(IDS, idsOrNames).forEach(row -> ids.add(row.getUUID(0).toString()));
        return ids;
    }

    /// The names of those ids that have one.
    public Map<String, String> names(Collection<String> ids) {
        var names = new HashMap<String, String>();
        query(NAMES, ids).forEach(row -> names.put(row.getUUID(0).toString(), row.getString(1)));
        return names;
    }

    private RowSet<Row> query(String sql, Collection<String> texts) {
        return pool.preparedQuery(sql)
                .execute(Tuple.of(texts.toArray(String[]::new)))
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }
}
