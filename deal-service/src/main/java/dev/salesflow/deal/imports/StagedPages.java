package dev.salesflow.deal.imports;

import dev.salesflow.deal.history.DealFault;
import dev.salesflow.deal.history.staging.StagedRow;
import dev.salesflow.deal.history.staging.StagedRowJson;
import dev.salesflow.servicekit.imports.ImportDatabase;
import dev.salesflow.servicekit.rows.RowError;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads staged rows back, deal by deal; what is in memory is bounded in rows and in characters.
///
/// @param dealColumn the column of the file that names the deal
record StagedPages(ImportDatabase database, UUID importId, String dealColumn) {

    private static final int ROWS = 4_000;
    private static final int CHARACTERS = 2 << 20;
    private static final int ROWS_OF_DEAL = 20_000;
    private static final int CHARACTERS_OF_DEAL = 8 << 20;

    /// The limits are part of the text, as the planner must know them to go by the index.
    private static final String PAGE =
            """
            select staged from (
              select deal, row, staged,
                sum(length(staged)) over (order by deal, row) - length(staged) as before
              from deal_import_row where import_id = $1 and deal > $2
              order by deal, row limit %d) r
            where before < %d order by deal, row
            """
                    .formatted(ROWS, CHARACTERS);

    private static final String SIZE =
            """
            select count(*), coalesce(sum(length(staged)), 0), min(row) from deal_import_row
            where import_id = $1 and deal = $2
            """;
    private static final String DEAL =
            "select staged from deal_import_row where import_id = $1 and deal = $2 order by row";

    /// The next deals, or null when there are no more.
    ///
    /// @param after the last deal of the page before; null for the first page
    @Nullable StagedPage after(@Nullable String after) {
        var texts = texts(PAGE, after == null ? "" : after);
        if (texts.isEmpty()) {
            return null;
        }
        var deals = byDeal(texts);
        var whole = texts.size() < ROWS && characters(texts) < CHARACTERS;
        if (!whole && deals.size() == 1) {
            return ofOne(deals.getFirst().getFirst().deal());
        }
        return page(whole ? deals : deals.subList(0, deals.size() - 1));
    }

    private StagedPage ofOne(String deal) {
        var size = database.query(SIZE, Tuple.of(importId, deal)).iterator().next();
        var rows = size.getLong(0);
        if (rows <= ROWS_OF_DEAL && size.getLong(1) <= CHARACTERS_OF_DEAL) {
            return page(byDeal(texts(DEAL, deal)));
        }
        var detail =
                "The deal has %d rows; of one deal at most %d rows and %d characters are taken."
                        .formatted(rows, ROWS_OF_DEAL, CHARACTERS_OF_DEAL);
        var fault = DealFault.TOO_MANY_MOVES;
        var error = new RowError(size.getLong(2), dealColumn, deal, fault, detail);
        return new StagedPage(deal, List.of(), List.of(error), rows);
    }

    private static StagedPage page(List<List<StagedRow>> deals) {
        return new StagedPage(deals.getLast().getFirst().deal(), deals, List.of(), 0);
    }

    private List<String> texts(String sql, String deal) {
        var texts = new ArrayList<String>();
        database.query(sql, Tuple.of(importId, deal)).forEach(row -> texts.add(row.getString(0)));
        return texts;
    }

    private static List<List<StagedRow>> byDeal(List<String> texts) {
        var deals = new LinkedHashMap<String, List<StagedRow>>();
        for (var text : texts) {
            var row = StagedRowJson.read(text);
            deals.computeIfAbsent(row.deal(), _ -> new ArrayList<>()).add(row);
        }
        return List.copyOf(deals.values());
    }

    private static long characters(List<String> texts) {
        return texts.stream().mapToLong(String::length).sum();
    }
}
