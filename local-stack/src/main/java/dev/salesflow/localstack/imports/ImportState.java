package dev.salesflow.localstack.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;

/// How far an import is, as the service tells.
///
/// @param taken deals or leads that are stored
record ImportState(
        ImportTarget target,
        String state,
        long rowsRead,
        long taken,
        long events,
        long rejected,
        JsonNode body) {

    static ImportState of(ImportTarget target, JsonNode body) {
        return new ImportState(
                target,
                body.path("state").asText(),
                body.path("rowsRead").asLong(),
                body.path(target.noun()).asLong(),
                body.path("events").asLong(),
                body.path("rejected").asLong(),
                body);
    }

    /// What came in and what did not, with what only some imports count.
    String counts() {
        StringBuilder text = new StringBuilder();
        text.append(count(rowsRead, "rows")).append(", ");
        text.append(count(taken, target.noun())).append(", ");
        text.append(count(events, "events"));
        for (String name : List.of("duplicates", "unchanged")) {
            if (body.path(name).asLong() > 0) {
                text.append(", ").append(count(body.path(name).asLong(), name));
            }
        }
        return text.append(", ").append(count(rejected, "rejected")).toString();
    }

    /// Rows that look like others; told apart from the rejected ones by imports of leads alone.
    long duplicates() {
        return body.path("duplicates").asLong();
    }

    boolean isRunning() {
        return !(isDone() || state.equals("FAILED") || state.equals("CANCELLED"));
    }

    boolean isDone() {
        return state.equals("DONE");
    }

    private static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s", number, noun);
    }
}
