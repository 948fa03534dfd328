package dev.salesflow.reporting.owner;

import dev.salesflow.reporting.sql.BlockingQueries;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

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
            select contact_id, name from contact_copy where contact_id = any($1::uuid[])
            union all
            select r.rep_id, c.name from rep_contact r join contact_copy c using (contact_id)
            where r.rep_id = any($1::uuid[])
            """;
    private static final Pattern ID =
            Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final BlockingQueries queries;

    OwnerNames(BlockingQueries queries) {
        this.queries = queries;
    }

    /// The ids that the texts stand for: each text itself, and the owners of that name.
    public Set<String> ids(Collection<String> idsOrNames) {
        var ids = new HashSet<>(idsOrNames);
        queries.rows(IDS, Tuple.of(idsOrNames.toArray(String[]::new)))
                .forEach(row -> ids.add(row.getUUID(0).toString()));
        return ids;
    }

    /// The names of those ids that have one; texts that are no ids have none.
    public Map<String, String> names(Collection<String> ids) {
        var known =
                ids.stream()
                        .filter(ID.asMatchPredicate())
                        .map(UUID::fromString)
                        .toArray(UUID[]::new);
        var names = new HashMap<String, String>();
        queries.rows(NAMES, Tuple.of(known))
                .forEach(row -> names.put(row.getUUID(0).toString(), row.getString(1)));
        return names;
    }
}
