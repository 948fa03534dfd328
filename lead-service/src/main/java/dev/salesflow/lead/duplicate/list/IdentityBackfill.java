package dev.salesflow.lead.duplicate.list;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.duplicate.IdentityKey;
import dev.salesflow.lead.duplicate.IdentityKeys;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Gives the leads that were captured before there were keys theirs, when the service starts. SQL
/// cannot do it: names are normalised in Java. A start that finds nothing to do does nothing.
@ApplicationScoped
public class IdentityBackfill {

    private static final int BEFORE_CONSUMERS = 10;
    private static final int PAGE = 500;
    private static final String WITHOUT_KEYS =
            """
            select e.id, e.company_name, e.registered_id, e.contact_id, p.phone, p.email
            from lead_entry e left join person p on p.contact_id = e.contact_id
            where e.state <> 'MERGED' and not exists (
              select from lead_identity i where i.lead_id = e.id and i.kind = 'COMPANY_NAME')
            limit $1
            """;
    private static final String ADD =
            """
            insert into lead_identity (lead_id, kind, key, contact_id)
            select * from unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[])
            on conflict do nothing
            """;

    private final Pool pool;

    IdentityBackfill(Pool pool) {
        this.pool = pool;
    }

    void start(@Observes @Priority(BEFORE_CONSUMERS) StartupEvent start) throws Throwable {
        VertxContextSupport.subscribeAndAwait(this::addAll);
    }

    Uni<Void> addAll() {
        return Multi.createBy()
                .repeating()
                .uni(this::addPage)
                .whilst(leads -> leads == PAGE)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Integer> addPage() {
        var connection = StoreConnection.of(pool);
        return connection
                .query(WITHOUT_KEYS, Tuple.of(PAGE))
                .call(leads ->
                        leads.size() == 0
                                ? Uni.createFrom().voidItem()
                                : connection.query(ADD, keys(leads)))
                .map(RowSet::size);
    }

    private static Tuple keys(RowSet<Row> leads) {
        var rows = new ArrayList<LeadKey>();
        for (var lead : leads) {
            keys(lead).forEach(key -> rows.add(new LeadKey(lead, key)));
        }
        return Tuple.of(
                rows.stream().map(row -> row.lead.getUUID(0)).toArray(UUID[]::new),
                rows.stream().map(row -> row.key.kind().name()).toArray(String[]::new),
                rows.stream().map(row -> row.key.key()).toArray(String[]::new),
                rows.stream().map(LeadKey::contactId).toArray(UUID[]::new));
    }

    private static List<IdentityKey> keys(Row lead) {
        return IdentityKeys.of(
                lead.getString(1), lead.getString(2), lead.getString(4), lead.getString(5));
    }

    private record LeadKey(Row lead, IdentityKey key) {
        @Nullable UUID contactId() {
            return key.kind().isPersonal() ? lead.getUUID(3) : null;
        }
    }
}
