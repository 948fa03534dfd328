package dev.salesflow.reporting.deals;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.salesflow.events.EventJson;
import dev.salesflow.events.process.ProcessStage;
import dev.salesflow.reporting.analysis.AttributeVersion;
import dev.salesflow.reporting.analysis.DealHistory;
import dev.salesflow.reporting.analysis.Move;
import dev.salesflow.reporting.analysis.MoveKind;
import dev.salesflow.reporting.analysis.ProcessDesign;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads deals from the projection's rows, one row a deal with its moves as arrays. Blocks.
@ApplicationScoped
public class DealRowReader {

    private static final int PAGE = 5_000;
    private static final TypeReference<Map<String, @Nullable String>> ATTRIBUTES =
            new TypeReference<>() {};

    private static final String HISTORY =
            """
            select d.deal_id, d.observed_from, m.times, m.kinds, m.targets, a.times, a.said
            from (%s) d
            cross join lateral (
              select array_agg(at order by version) times, array_agg(kind order by version) kinds,
                array_agg(target order by version) targets
              from deal_move where deal_id = d.deal_id) m
            cross join lateral (
              select array_agg(at order by version) times, array_agg(said::text order by version) said
              from deal_attributes where deal_id = d.deal_id) a
            order by d.deal_id
            """;
    private static final String ALL =
            HISTORY.formatted(
                    "select deal_id, observed_from from deal where process_key = $1 and deal_id > $2"
                            + " order by deal_id limit "
                            + PAGE);
    private static final String CHANGED =
            HISTORY.formatted(
                    """
                    select deal_id, observed_from from deal
                    where process_key = $1 and changed_by >= pg_snapshot_xmin($2::text::pg_snapshot)
                      and not pg_visible_in_snapshot(changed_by, $2::text::pg_snapshot)
                    """);
    private static final String DESIGN =
            "select stages::text from process_design where process_key = $1";

    private final Pool pool;

    DealRowReader(Pool pool) {
        this.pool = pool;
    }

    /// The newest design of a process.
    Optional<ProcessDesign> design(String process) {
        for (var row : query(DESIGN, Tuple.of(process))) {
            var codes = new ArrayList<String>();
            for (var stage : EventJson.read(row.getString(0), ProcessStage[].class)) {
                codes.add(stage.code());
            }
            return Optional.of(ProcessDesign.linear(process, codes));
        }
        return Optional.empty();
    }

    /// The database's snapshot now; what is not visible in it is read the next time.
    String snapshot() {
        return query("select pg_current_snapshot()::text", Tuple.tuple())
                .iterator()
                .next()
                .getString(0);
    }

    void all(String process, Consumer<DealHistory> each) {
        var last = new UUID(0, 0);
        var rows = query(ALL, Tuple.of(process, last));
        while (rows.size() > 0) {
            for (var row : rows) {
                each.accept(history(row));
                last = row.getUUID(0);
            }
            rows = query(ALL, Tuple.of(process, last));
        }
    }

    void changed(String process, String since, Consumer<DealHistory> each) {
        query(CHANGED, Tuple.of(process, since)).forEach(row -> each.accept(history(row)));
    }

    private static DealHistory history(Row row) {
        var times = row.getArrayOfLongs(2);
        var kinds = row.getArrayOfStrings(3);
        var targets = row.getArrayOfStrings(4);
        var moves = new ArrayList<Move>(kinds.length);
        for (var i = 0; i < kinds.length; i++) {
            moves.add(move(instant(times[i]), MoveKind.valueOf(kinds[i]), targets[i]));
        }
        return new DealHistory(row.getUUID(0), moves, attributes(row), instant(row.getLong(1)));
    }

    private static Move move(@Nullable Instant at, MoveKind kind, @Nullable String target) {
        return switch (kind) {
            case ENTERED, REOPENED -> new Move(at, kind, target, null);
            case WON, HELD, RESUMED, REASSIGNED -> new Move(at, kind, null, null);
            case LOST -> new Move(at, kind, null, target);
        };
    }

    private static List<AttributeVersion> attributes(Row row) {
        var times = row.getArrayOfLongs(5);
        var said = row.getArrayOfStrings(6);
        var versions = new ArrayList<AttributeVersion>();
        for (var i = 0; said != null && i < said.length; i++) {
            var at = instant(times[i]);
            try {
                EventJson.mapper()
                        .readValue(said[i], ATTRIBUTES)
                        .forEach((name, value) ->
                                versions.add(new AttributeVersion(name, value, at)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return versions;
    }

    private static @Nullable Instant instant(@Nullable Long micros) {
        return micros == null ? null : Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    private RowSet<Row> query(String sql, Tuple arguments) {
        try {
            return pool.preparedQuery(sql)
                    .execute(arguments)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .orTimeout(60, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            throw new IllegalStateException("the projection's database did not answer", e);
        }
    }
}
