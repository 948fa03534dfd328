package dev.salesflow.reporting.deals;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.salesflow.events.EventJson;
import dev.salesflow.events.process.ProcessStage;
import dev.salesflow.reporting.analysis.AttributeVersion;
import dev.salesflow.reporting.analysis.DealHistory;
import dev.salesflow.reporting.analysis.Move;
import dev.salesflow.reporting.analysis.MoveKind;
import dev.salesflow.reporting.analysis.ProcessDesign;
import dev.salesflow.reporting.sql.BlockingQueries;
import io.vertx.sqlclient.Row;
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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads deals from the projection's rows, one row a deal with its moves as arrays. Blocks.
@ApplicationScoped
public class DealRowReader {

    private static final TypeReference<Map<String, @Nullable String>> ATTRIBUTES =
            new TypeReference<>() {};

    private static final String CHANGED =
            """
            select d.deal_id, d.observed_from, m.times, m.kinds, m.targets, a.times, a.said
            from deal d
            cross join lateral (
              select array_agg(at order by version) times, array_agg(kind order by version) kinds,
                array_agg(target order by version) targets
              from deal_move where deal_id = d.deal_id) m
            cross join lateral (
              select array_agg(at order by version) times, array_agg(said::text order by version) said
              from deal_attributes where deal_id = d.deal_id) a
            where d.process_key = $1 and d.changed_by >= pg_snapshot_xmin($2::text::pg_snapshot)
              and not pg_visible_in_snapshot(d.changed_by, $2::text::pg_snapshot)
            """;
    private static final String DESIGN =
            "select stages::text from process_design where process_key = $1";

    private final BlockingQueries queries;

    DealRowReader(BlockingQueries queries) {
        this.queries = queries;
    }

    /// The newest design of a process.
    Optional<ProcessDesign> design(String process) {
        for (var row : queries.rows(DESIGN, Tuple.of(process))) {
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
        return queries.rows("select pg_current_snapshot()::text", Tuple.tuple())
                .iterator()
                .next()
                .getString(0);
    }

    /// Every deal of the process that was changed by a transaction not visible in that snapshot.
    void changed(String process, String since, Consumer<DealHistory> each) {
        queries.each(CHANGED, Tuple.of(process, since), row -> each.accept(history(row)));
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
}
