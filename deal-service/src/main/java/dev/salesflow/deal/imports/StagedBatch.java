package dev.salesflow.deal.imports;

import dev.salesflow.deal.history.staging.Interpreted;
import dev.salesflow.deal.history.staging.StagedRow;
import dev.salesflow.deal.history.staging.StagedRowJson;
import dev.salesflow.servicekit.imports.ImportDatabase;
import dev.salesflow.servicekit.imports.ImportErrors;
import dev.salesflow.servicekit.rows.RowError;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What the next statement stores of the rows that were read; bounded in rows and in characters, as
/// rows may be wide.
final class StagedBatch {

    private static final int ROWS = 4_000;
    private static final int CHARACTERS = 2 << 20;
    private static final int CHARACTERS_OF_ERROR = 500;
    private static final String STAGE =
            """
            insert into deal_import_row (import_id, deal, row, staged)
            select $1, r.* from unnest($2::text[], $3::bigint[], $4::text[]) as r
            """;

    private final List<String> deals = new ArrayList<>();
    private final List<Long> rows = new ArrayList<>();
    private final List<String> staged = new ArrayList<>();
    private final List<RowError> errors = new ArrayList<>();
    private int taken;
    private int characters;

    /// Adds what a row came to.
    void take(Interpreted interpreted) {
        taken++;
        switch (interpreted) {
            case Interpreted.Staged(var row) -> add(row);
            case Interpreted.Rejected(var faults) -> faults.forEach(this::add);
            case Interpreted.Ignored() -> {}
        }
    }

    /// Adds a row that could not be read.
    void leaveOut(RowError error) {
        taken++;
        add(error);
    }

    boolean isFull() {
        return taken >= ROWS || characters >= CHARACTERS;
    }

    /// How many rows are left out.
    long rejected() {
        return ImportErrors.rows(errors);
    }

    void store(SqlClient transaction, UUID importId) {
        var arguments =
                Tuple.of(
                        importId,
                        deals.toArray(String[]::new),
                        rows.toArray(Long[]::new),
                        staged.toArray(String[]::new));
        ImportDatabase.query(transaction, STAGE, arguments);
        ImportErrors.store(DealImports.KIND, transaction, importId, errors);
    }

    void clear() {
        deals.clear();
        rows.clear();
        staged.clear();
        errors.clear();
        taken = 0;
        characters = 0;
    }

    private void add(StagedRow row) {
        var json = StagedRowJson.write(row);
        deals.add(row.deal());
        rows.add(row.row());
        staged.add(json);
        characters += json.length();
    }

    private void add(RowError error) {
        errors.add(error);
        characters += CHARACTERS_OF_ERROR;
    }
}
