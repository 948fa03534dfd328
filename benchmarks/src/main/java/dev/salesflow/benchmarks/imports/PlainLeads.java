package dev.salesflow.benchmarks.imports;

import dev.salesflow.benchmarks.machine.Await;
import dev.salesflow.benchmarks.machine.Sql;
import io.vertx.sqlclient.PreparedStatement;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The values of a file in inserts of many rows, one after the other over one connection, without
/// reading or checking anything.
final class PlainLeads {

    /// As many as the import stores in a transaction.
    private static final int ROWS_OF_A_STATEMENT = 250;

    private final PreparedStatement insert;

    private PlainLeads(PreparedStatement insert) {
        this.insert = insert;
    }

    /// Makes a table of texts without keys.
    static PlainLeads into(Sql database) {
        var columns = String.join(" text not null, ", LeadFile.COLUMNS);
        database.execute("create table plain_lead (" + columns + " text not null)");
        return new PlainLeads(
                Await.answer(
                        database.pool()
                                .getConnection()
                                .compose(connection -> connection.prepare(sql()))));
    }

    /// Inserts all rows: milliseconds until the last one is committed.
    ///
    /// @param rows a multiple of 250
    double milliseconds(List<List<String>> rows) {
        var begin = System.nanoTime();
        for (var first = 0; first < rows.size(); first += ROWS_OF_A_STATEMENT) {
            var arguments = Tuple.tuple();
            rows.subList(first, first + ROWS_OF_A_STATEMENT)
                    .forEach(row -> row.forEach(arguments::addString));
            Await.answer(insert.query().execute(arguments));
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    private static String sql() {
        return IntStream.range(0, ROWS_OF_A_STATEMENT)
                .mapToObj(PlainLeads::parameters)
                .collect(Collectors.joining(", ", "insert into plain_lead values ", ""));
    }

    private static String parameters(int row) {
        var columns = LeadFile.COLUMNS.size();
        return IntStream.rangeClosed(1, columns)
                .mapToObj(column -> "$" + (row * columns + column))
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
