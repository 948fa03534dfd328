package dev.salesflow.reporting.analysis.reference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.salesflow.reporting.analysis.AttributeVersion;
import dev.salesflow.reporting.analysis.DealHistory;
import dev.salesflow.reporting.analysis.Move;
import dev.salesflow.reporting.analysis.ProcessDesign;
import dev.salesflow.reporting.analysis.log.DealLog;
import dev.salesflow.reporting.analysis.log.DealLogView;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The log of loan applications as an activity log with two outcomes to lose by.
final class LoanApplications {
    private static final Map<String, String> STAGES = new LinkedHashMap<>();

    static {
        STAGES.put("A_SUBMITTED", "SUBMITTED");
        STAGES.put("A_PARTLYSUBMITTED", "PARTLY_SUBMITTED");
        STAGES.put("A_PREACCEPTED", "PREACCEPTED");
        STAGES.put("A_ACCEPTED", "ACCEPTED");
        STAGES.put("A_FINALIZED", "FINALIZED");
    }

    private LoanApplications() {}

    static String stage(JsonNode activity) {
        return STAGES.getOrDefault(activity.asText(), "");
    }

    static DealLogView read(ReferenceData data) {
        Map<String, List<Map<String, String>>> byCase = new LinkedHashMap<>();
        for (Map<String, String> row : data.rows("applications.csv.gz")) {
            byCase.computeIfAbsent(row.get("case_id"), _ -> new ArrayList<>()).add(row);
        }
        var log = new DealLog(ProcessDesign.linear("loan", List.copyOf(STAGES.values())));
        byCase.forEach((id, rows) -> log.upsert(history(id, rows)));
        return log.view();
    }

    private static DealHistory history(String id, List<Map<String, String>> rows) {
        rows.sort((one, other) ->
                OffsetDateTime.parse(one.get("timestamp"))
                        .compareTo(OffsetDateTime.parse(other.get("timestamp"))));
        List<Move> moves =
                rows.stream().map(LoanApplications::move).filter(Objects::nonNull).toList();
        var attributes = new ArrayList<AttributeVersion>();
        attributes.add(AttributeVersion.constant("band", band(rows.getFirst())));
        for (Map<String, String> row : rows) {
            if (row.get("activity").equals("A_ACCEPTED")) {
                attributes.add(new AttributeVersion("acceptedBy", row.get("resource"), at(row)));
            }
        }
        return new DealHistory(new UUID(0, Long.parseLong(id)), moves, attributes, null);
    }

    private static @Nullable Move move(Map<String, String> row) {
        return switch (row.get("activity")) {
            case "A_APPROVED" -> Move.won(at(row));
            case "A_DECLINED" -> Move.lost(at(row), "DECLINED");
            case "A_CANCELLED" -> Move.lost(at(row), "CANCELLED");
            case "A_REGISTERED", "A_ACTIVATED" -> null;
            case String activity -> Move.entered(at(row), STAGES.get(activity));
        };
    }

    private static Instant at(Map<String, String> row) {
        return OffsetDateTime.parse(row.get("timestamp")).toInstant();
    }

    private static String band(Map<String, String> row) {
        long amount = Long.parseLong(row.get("amount_requested"));
        if (amount < 5_000) {
            return "a <5000";
        }
        return amount < 10_000 ? "b 5000-9999" : amount < 20_000 ? "c 10000-19999" : "d >=20000";
    }
}
