package dev.salesflow.reporting.sql;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Queries for worker threads: each call waits for its answer. Fails with `IllegalStateException`
/// when the database refuses or does not answer within a minute.
@ApplicationScoped
public class BlockingQueries {

    private static final int PAGE = 5_000;
    private static final int PATIENCE_SECONDS = 60;

    private final Pool pool;

    public BlockingQueries(Pool pool) {
        this.pool = pool;
    }

    /// All rows of the answer at once.
    public RowSet<Row> rows(String sql, Tuple arguments) {
        return await(pool.preparedQuery(sql).execute(arguments));
    }

    /// Hands over each row of an answer that may be large, a page in memory at a time, all of them
    /// as of one moment.
    public void each(String sql, Tuple arguments, Consumer<Row> take) {
        var connection = await(pool.getConnection());
        try {
            var transaction = await(connection.begin());
            page(connection, sql, arguments, take);
            await(transaction.commit());
        } finally {
            connection.close();
        }
    }

    private static void page(
            SqlConnection connection, String sql, Tuple arguments, Consumer<Row> take) {
        var cursor = await(connection.prepare(sql)).cursor(arguments);
        do {
            await(cursor.read(PAGE)).forEach(take);
        } while (cursor.hasMore());
    }

    private static <T> T await(Future<T> answer) {
        try {
            return answer.toCompletionStage()
                    .toCompletableFuture()
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            throw new IllegalStateException("the service's database did not answer", e);
        }
    }
}
