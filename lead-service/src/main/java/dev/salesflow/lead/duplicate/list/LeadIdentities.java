package dev.salesflow.lead.duplicate.list;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.LeadState;
import dev.salesflow.lead.duplicate.DuplicateCandidate;
import dev.salesflow.lead.duplicate.IdentityKey;
import dev.salesflow.lead.duplicate.IdentityKind;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Which lead has which keys. Those of a person carry the person's id and go with the person.
public final class LeadIdentities {

    /// In one order for everybody, so that two captures wait for each other and never in a circle.
    private static final String LOCK =
            """
            select pg_advisory_xact_lock(sorted.lock) from (
              select distinct hashtextextended('lead/' || k.kind || '/' || k.key, 0) as lock
              from unnest($1::text[], $2::text[]) as k(kind, key) order by 1) sorted
            """;

    private static final String CANDIDATES =
            """
            select e.id, array_agg(distinct i.kind), e.company_name, e.state, e.owner_id, e.team_id
            from unnest($1::text[], $2::text[]) as k(kind, key)
            join lead_identity i on i.kind = k.kind and i.key = k.key
            join lead_entry e on e.id = i.lead_id
            where i.lead_id <> $3
            group by e.id order by count(*) desc, e.captured_at, e.id limit $4
            """;
    private static final String ADD =
            """
            insert into lead_identity (lead_id, kind, key, contact_id)
            select $1, k.kind, k.key, k.contact_id
            from unnest($2::text[], $3::text[], $4::uuid[]) as k(kind, key, contact_id)
            on conflict do nothing
            """;

    /// An update, as an erasure that waits for it then finds the row where it went; of one that was
    /// deleted and inserted anew it would never know.
    private static final String MOVE =
            """
            update lead_identity i set lead_id = $2
            where i.lead_id = $1 and not exists (
              select from lead_identity o
              where o.lead_id = $2 and o.kind = i.kind and o.key = i.key)
            """;

    private static final String DROP = "delete from lead_identity where lead_id = $1";
    private static final String REMOVE =
            "delete from lead_identity where lead_id = $1 and kind = $2 and key = $3";
    private static final String OF =
            "select kind, key from lead_identity where lead_id = $1 order by kind, key";
    private static final String ERASE =
            "delete from lead_identity where contact_id = any($1::uuid[])";
    private static final int MOST_CANDIDATES = 20;

    private LeadIdentities() {}

    /// Waits until no other transaction captures a lead with one of the keys, and lets none do so
    /// before this one has ended.
    public static Uni<Void> lock(StoreConnection connection, List<IdentityKey> keys) {
        return connection
                .query(LOCK, Tuple.of(kinds(keys), (Object) texts(keys)))
                .replaceWithVoid();
    }

    /// Up to twenty other leads that share a key, those that share most first; ask after [#lock].
    public static Uni<List<DuplicateCandidate>> candidates(
            StoreConnection connection, UUID leadId, List<IdentityKey> keys) {
        return connection
                .query(CANDIDATES, Tuple.of(kinds(keys), texts(keys), leadId, MOST_CANDIDATES))
                .map(rows -> list(rows, LeadIdentities::candidate));
    }

    /// Adds keys to a lead; those that it has stay.
    ///
    /// @param contactId whose the personal ones among them are
    public static Uni<Void> add(
            StoreConnection connection,
            UUID leadId,
            List<IdentityKey> keys,
            @Nullable UUID contactId) {
        var owners =
                keys.stream()
                        .map(key -> key.kind().isPersonal() ? contactId : null)
                        .toArray(UUID[]::new);
        return connection
                .query(ADD, Tuple.of(leadId, kinds(keys), texts(keys), owners))
                .replaceWithVoid();
    }

    /// Takes a key from a lead.
    public static Uni<Void> remove(StoreConnection connection, UUID leadId, IdentityKey key) {
        return connection
                .query(REMOVE, Tuple.of(leadId, key.kind().name(), key.key()))
                .replaceWithVoid();
    }

    /// Gives a merged lead's keys to the lead that goes on for it.
    public static Uni<Void> move(StoreConnection connection, UUID leadId, UUID intoLeadId) {
        return connection
                .query(MOVE, Tuple.of(leadId, intoLeadId))
                .chain(() -> connection.query(DROP, Tuple.of(leadId)))
                .replaceWithVoid();
    }

    /// The keys of a lead.
    public static Uni<List<IdentityKey>> of(StoreConnection connection, UUID leadId) {
        return connection.query(OF, Tuple.of(leadId)).map(rows -> list(rows, LeadIdentities::key));
    }

    /// Deletes the keys of people.
    public static Uni<Void> erase(StoreConnection connection, UUID[] contactIds) {
        return connection.query(ERASE, Tuple.of((Object) contactIds)).replaceWithVoid();
    }

    private static IdentityKey key(Row row) {
        return new IdentityKey(IdentityKind.valueOf(row.getString(0)), row.getString(1));
    }

    private static DuplicateCandidate candidate(Row row) {
        var matchedOn = EnumSet.noneOf(IdentityKind.class);
        Arrays.stream(row.getArrayOfStrings(1)).map(IdentityKind::valueOf).forEach(matchedOn::add);
        return new DuplicateCandidate(
                row.getUUID(0),
                Collections.unmodifiableSet(matchedOn),
                row.getString(2),
                LeadState.valueOf(row.getString(3)),
                row.getUUID(4),
                row.getUUID(5));
    }

    private static <T> List<T> list(RowSet<Row> rows, Function<Row, T> read) {
        return StreamSupport.stream(rows.spliterator(), false).map(read).toList();
    }

    private static String[] kinds(List<IdentityKey> keys) {
        return keys.stream().map(key -> key.kind().name()).toArray(String[]::new);
    }

    private static String[] texts(List<IdentityKey> keys) {
        return keys.stream().map(IdentityKey::key).toArray(String[]::new);
    }
}
