package dev.salesflow.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.reporting.analysis.DealHistory;
import dev.salesflow.reporting.analysis.ProcessDesign;
import dev.salesflow.reporting.analysis.log.DealLog;
import dev.salesflow.reporting.analysis.log.DealLogView;
import dev.salesflow.reporting.analysis.log.DealReplay;
import dev.salesflow.reporting.analysis.log.Outcome;
import dev.salesflow.reporting.analysis.log.Times;
import dev.salesflow.reporting.deals.ReadDeals;
import dev.salesflow.reporting.delivery.Delivery;
import dev.salesflow.reporting.delivery.RandomDeals;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The views in SQL and the replay in Java were written apart; on random histories they agree.
class DealViewsIT {

    private static final String STAYS =
            """
            select deal_id::text, episode::text, stage,
              ((extract(epoch from entered_at) * 1000000)::bigint)::text,
              ((extract(epoch from left_at) * 1000000)::bigint)::text,
              case when ended_by in ('ENTERED', 'REOPENED') then 'MOVED' else ended_by end, ended_with
            from stay order by deal_id, version
            """;
    private static final String EPISODES =
            """
            select deal_id::text, episode::text, outcome, lost_reason,
              ((extract(epoch from opened_at) * 1000000)::bigint)::text,
              ((extract(epoch from closed_at) * 1000000)::bigint)::text
            from episode order by deal_id, episode
            """;

    @ParameterizedTest
    @ValueSource(longs = {31, 32})
    void stays_and_episodes_in_sql_are_those_of_the_analysis(long seed) {
        try (var tables = ProjectedTables.create()) {
            tables.publish("views");
            tables.apply(Delivery.plain(RandomDeals.of(seed, "views", 1_000)));
            var stays = new ArrayList<List<@Nullable String>>();
            var episodes = new ArrayList<List<@Nullable String>>();
            var histories = new ReadDeals(tables.pool()).histories("views");
            tables.rows("select deal_id from deal order by deal_id")
                    .forEach(row -> {
                        var deal = row.getUUID(0);
                        replay(histories.get(deal), stays, episodes);
                    });

            assertThat(texts(tables, STAYS)).isEqualTo(stays);
            assertThat(texts(tables, EPISODES)).isEqualTo(episodes);
        }
    }

    private static List<List<@Nullable String>> texts(ProjectedTables tables, String sql) {
        var texts = new ArrayList<List<@Nullable String>>();
        for (var row : tables.rows(sql)) {
            var cells = new ArrayList<@Nullable String>();
            for (var cell = 0; cell < row.size(); cell++) {
                cells.add(row.getString(cell));
            }
            texts.add(cells);
        }
        return texts;
    }

    private static void replay(
            DealHistory history,
            List<List<@Nullable String>> stays,
            List<List<@Nullable String>> episodes) {
        var log = new DealLog(ProcessDesign.linear("views", RandomDeals.STAGES));
        log.upsert(history);
        var view = log.view();
        var replay = new DealReplay(Long.MAX_VALUE);
        replay.read(view.segments().getFirst(), 0);
        for (var episode = 0; episode < replay.episodes(); episode++) {
            for (var visit = replay.firstVisit(episode);
                    visit < replay.endVisit(episode);
                    visit++) {
                stays.add(stay(history.deal(), view, replay, episode, visit));
            }
            episodes.add(episode(history.deal(), view, replay, episode));
        }
    }

    private static List<@Nullable String> stay(
            UUID deal, DealLogView view, DealReplay replay, int episode, int visit) {
        var isLast = visit + 1 == replay.endVisit(episode);
        var row = new ArrayList<@Nullable String>();
        row.add(deal.toString());
        row.add(String.valueOf(episode + 1));
        row.add(view.stages().text(replay.stage(visit)));
        row.add(micros(replay.entered(visit)));
        row.add(micros(isLast ? replay.closed(episode) : replay.entered(visit + 1)));
        row.add(isLast ? ending(replay.outcome(episode)) : "MOVED");
        row.add(
                isLast
                        ? reason(view, replay, episode)
                        : view.stages().text(replay.stage(visit + 1)));
        return row;
    }

    private static List<@Nullable String> episode(
            UUID deal, DealLogView view, DealReplay replay, int episode) {
        var row = new ArrayList<@Nullable String>();
        row.add(deal.toString());
        row.add(String.valueOf(episode + 1));
        row.add(replay.outcome(episode).name());
        row.add(reason(view, replay, episode));
        row.add(micros(replay.started(episode)));
        row.add(micros(replay.closed(episode)));
        return row;
    }

    private static @Nullable String ending(Outcome outcome) {
        return outcome == Outcome.OPEN ? null : outcome.name();
    }

    private static @Nullable String reason(DealLogView view, DealReplay replay, int episode) {
        return replay.reason(episode) < 0 ? null : view.reasons().text(replay.reason(episode));
    }

    private static @Nullable String micros(long at) {
        return at == Times.UNKNOWN ? null : String.valueOf(at);
    }
}
