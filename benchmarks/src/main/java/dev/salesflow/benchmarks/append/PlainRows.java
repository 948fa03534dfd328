package dev.salesflow.benchmarks.append;

import dev.salesflow.events.EventJson;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Rows like those of the event store in one insert, without reading or checking anything.
final class PlainRows {

    private static final int COLUMNS = 12;
    private static final String META =
            """
            {"actor": "bench", "correlationId": "01980000-0000-7000-8000-000000000000",\
             "payloadHash": "3f0c4c1e-2d4b-5c1f-8f6e-6b1f3f1d2a10"}\
            """;

    private final int rows;
    private final String sql;
    private final String payload = EventJson.write(BatchAppend.assigned());

    PlainRows(int rows) {
        this.rows = rows;
        this.sql =
                IntStream.range(0, rows)
                        .mapToObj(PlainRows::values)
                        .collect(
                                Collectors.joining(
                                        ",",
                                        "insert into event (stream_type, stream_id, version, slice,"
                                                + " event_id, command_id, command_seq, type,"
                                                + " schema_version, occurred_at, payload, meta)"
                                                + " values",
                                        ""));
    }

    Future<?> insert(Pool pool) {
        var stream = UUID.randomUUID();
        var command = UUID.randomUUID();
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        var arguments = Tuple.tuple();
        for (var i = 1; i <= rows; i++) {
            arguments.addString("deal").addUUID(stream).addInteger(i).addShort((short) 1);
            arguments.addUUID(UUID.randomUUID()).addUUID(command).addShort((short) i);
            arguments.addString("DealAssigned").addShort((short) 1).addOffsetDateTime(now);
            arguments.addString(payload).addString(META);
        }
        return pool.preparedQuery(sql).execute(arguments);
    }

    private static String values(int row) {
        var first = row * COLUMNS + 1;
        return IntStream.range(first, first + COLUMNS)
                .mapToObj(i -> "$" + i + (i >= first + COLUMNS - 2 ? "::text::jsonb" : ""))
                .collect(Collectors.joining(",", "(", ")"));
    }
}
