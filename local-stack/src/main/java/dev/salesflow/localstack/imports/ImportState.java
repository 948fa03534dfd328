package dev.salesflow.localstack.imports;

import com.fasterxml.jackson.databind.JsonNode;

/// How far an import is, as the service tells.
record ImportState(
        String state, long rowsRead, long deals, long events, long rejected, JsonNode body) {

    static ImportState of(JsonNode body) {
        return new ImportState(
                body.path("state").asText(),
                body.path("rowsRead").asLong(),
                body.path("deals").asLong(),
                body.path("events").asLong(),
                body.path("rejected").asLong(),
                body);
    }

    boolean isRunning() {
        return !(isDone() || state.equals("FAILED") || state.equals("CANCELLED"));
    }

    boolean isDone() {
        return state.equals("DONE");
    }
}
