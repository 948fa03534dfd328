package dev.salesflow.reporting.analysis.reference;

import dev.salesflow.reporting.analysis.AttributeVersion;
import dev.salesflow.reporting.analysis.DealHistory;
import dev.salesflow.reporting.analysis.Move;
import dev.salesflow.reporting.analysis.ProcessDesign;
import dev.salesflow.reporting.analysis.log.DealLog;
import dev.salesflow.reporting.analysis.log.DealLogView;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The snapshot of sales opportunities: one row per deal, its present state and known dates.
final class SalesOpportunities {
    private static final Instant FIRST_CLOSING = Instant.parse("2017-03-01T00:00:00Z");

    private SalesOpportunities() {}

    static DealLogView read(ReferenceData data) {
        Map<String, Map<String, String>> agents = new HashMap<>();
        data.rows("sales_teams.csv").forEach(row -> agents.put(row.get("sales_agent"), row));
        var log =
                new DealLog(
                        ProcessDesign.linear("opportunities", List.of("PROSPECTING", "ENGAGING")));
        for (Map<String, String> row : data.rows("sales_pipeline.csv")) {
            log.upsert(history(row, agents.get(row.get("sales_agent"))));
        }
        return log.view();
    }

    private static DealHistory history(Map<String, String> row, Map<String, String> agent) {
        var moves = new ArrayList<Move>();
        moves.add(Move.entered(null, "PROSPECTING"));
        if (!row.get("engage_date").isEmpty()) {
            moves.add(Move.entered(date(row.get("engage_date")), "ENGAGING"));
        }
        switch (row.get("deal_stage")) {
            case "Won" -> moves.add(Move.won(date(row.get("close_date"))));
            case "Lost" -> moves.add(Move.lost(date(row.get("close_date")), null));
            case "Engaging", "Prospecting" -> {}
            case String other -> throw new IllegalStateException(other);
        }
        byte[] id = row.get("opportunity_id").getBytes(StandardCharsets.UTF_8);
        return new DealHistory(
                UUID.nameUUIDFromBytes(id),
                moves,
                List.of(
                        AttributeVersion.constant("product", row.get("product")),
                        AttributeVersion.constant("agent", row.get("sales_agent")),
                        AttributeVersion.constant("manager", agent.get("manager")),
                        AttributeVersion.constant("region", agent.get("regional_office"))),
                FIRST_CLOSING);
    }

    private static @Nullable Instant date(String text) {
        return text.isEmpty()
                ? null
                : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
