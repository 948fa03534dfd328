package dev.salesflow.deal.imports;

import dev.salesflow.deal.history.Mappings;
import dev.salesflow.deal.history.staging.Interpreted;
import dev.salesflow.deal.history.staging.RowInterpreter;
import dev.salesflow.deal.history.staging.StagedRowJson;
import dev.salesflow.servicekit.imports.ImportDatabase;
import dev.salesflow.servicekit.imports.ImportPhase;
import dev.salesflow.servicekit.imports.RunningImport;
import dev.salesflow.servicekit.rows.Row;
import dev.salesflow.servicekit.testing.LeftImport;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/// An import of deals as a process that was killed has left it in the database.
record StoredImport(LeftImport left) {

    private static final String STAGED =
            "insert into deal_import_row (import_id, deal, row, staged) values ($1, $2, $3, $4)";

    /// Stores an import in a phase, with the chunks of its file, and does something to it before
    /// any runner may touch it.
    static UUID left(
            ImportPhase phase,
            ImportDatabase database,
            String mapping,
            List<String> chunks,
            Consumer<StoredImport> meanwhile) {
        return LeftImport.left(
                DealImports.KIND,
                phase,
                database,
                mapping,
                chunks,
                left -> meanwhile.accept(new StoredImport(left)));
    }

    /// Adds a row as staging has understood it.
    void stage(long number, String deal, String step, String at) {
        var values =
                Map.of("deal", deal, "step", step, "at", at, "seller", "Wang Wei", "amount", "");
        var interpreter = new RowInterpreter(Mappings.valid(left.mapping()), Instant.now());
        if (!(interpreter.interpret(new Row.Parsed(number, values))
                instanceof Interpreted.Staged(var row))) {
            throw new AssertionError("the row is not understood");
        }
        left.database().query(STAGED, Tuple.of(id(), deal, number, StagedRowJson.write(row)));
    }

    UUID id() {
        return left.id();
    }

    RunningImport running() {
        return left.running();
    }

    long count(String table) {
        return left.count(table);
    }

    static long count(ImportDatabase database, String table, UUID id) {
        return LeftImport.count(database, table, id);
    }
}
