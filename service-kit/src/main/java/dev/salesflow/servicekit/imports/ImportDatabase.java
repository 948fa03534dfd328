package dev.salesflow.servicekit.imports;

import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// The database as the import's own thread uses it: one statement after the other, blocking.
@ApplicationScoped
public class ImportDatabase {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Pool pool;

    ImportDatabase(Pool pool) {
        this.pool = pool;
    }

    /// Runs one statement by itself.
    public RowSet<Row> query(String sql, Tuple arguments) {
        return query(pool, sql, arguments);
    }

    /// Runs work in one transaction: all of it is stored, or nothing.
    public <T> T inTransaction(Function<SqlConnection, T> work) {
        var connection = await(pool.getConnection().toCompletionStage());
        try {
            var transaction = await(connection.begin().toCompletionStage());
            try {
                var result = work.apply(connection);
                await(transaction.commit().toCompletionStage());
                return result;
            } catch (RuntimeException | Error e) {
                transaction.rollback();
                throw e;
            }
        } finally {
            connection.close();
        }
    }

    /// Runs one statement on a connection, in whatever transaction is open on it.
    public static RowSet<Row> query(SqlClient client, String sql, Tuple arguments) {
        return await(client.preparedQuery(sql).execute(arguments).toCompletionStage());
    }

    /// Waits for work of the database.
    ///
    /// @throws IllegalStateException when it fails or takes more than two minutes
    public static <T> T await(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture()
                    .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            throw new IllegalStateException("the import's database: " + e.getCause(), e);
        }
    }
}
