package dev.salesflow.lead.closing.list;

import dev.salesflow.eventstore.StoreConnection;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.stream.StreamSupport;

/// The keys of the sales processes that deal-service has told of, copied from its topic. A key
/// stays: nothing withdraws a process.
public final class SalesProcessKeys {

    private static final String HEARD_OF =
            "select process_key from sales_process_key order by process_key";
    private static final String KEEP =
            "insert into sales_process_key (process_key) values ($1) on conflict do nothing";

    private SalesProcessKeys() {}

    /// All keys in alphabetical order; none before the first was heard of.
    public static Uni<List<String>> heardOf(StoreConnection connection) {
        return connection
                .query(HEARD_OF, Tuple.tuple())
                .map(rows ->
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> row.getString(0))
                                .toList());
    }

    /// Keeps a key; one that is kept already changes nothing.
    public static Uni<Void> keep(StoreConnection connection, String key) {
        return connection.query(KEEP, Tuple.of(key)).replaceWithVoid();
    }
}
