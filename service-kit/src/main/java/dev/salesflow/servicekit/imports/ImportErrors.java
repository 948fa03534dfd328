package dev.salesflow.servicekit.imports;

import dev.salesflow.servicekit.rows.RowError;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keeps what was wrong with rows; the first ten thousand of an import, as more help nobody.
public final class ImportErrors {

    private static final int KEPT = 10_000;
    private static final String PUT =
            """
            insert into {import}_error (import_id, row, "column", value, code, detail)
            select $1, e.* from unnest($2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[]) as e
            limit greatest(0,
              $7::bigint - (select count(*) from {import}_error x where x.import_id = $1))
            """;

    private ImportErrors() {}

    /// Adds errors to those of an import.
    public static void store(
            ImportKind kind, SqlClient transaction, UUID importId, List<RowError> errors) {
        if (errors.isEmpty()) {
            return;
        }
        ImportDatabase.query(
                transaction,
                kind.sql(PUT),
                Tuple.of(
                        importId,
                        errors.stream().map(RowError::row).toArray(Long[]::new),
                        texts(errors.stream().map(RowError::column).toList()),
                        texts(errors.stream().map(RowError::value).toList()),
                        errors.stream().map(e -> e.code().name()).toArray(String[]::new),
                        errors.stream().map(RowError::detail).toArray(String[]::new),
                        KEPT));
    }

    /// How many rows the errors are of: a row with several counts once.
    public static long rows(List<RowError> errors) {
        return errors.stream().mapToLong(RowError::row).distinct().count();
    }

    private static String[] texts(List<@Nullable String> texts) {
        return texts.toArray(String[]::new);
    }
}
