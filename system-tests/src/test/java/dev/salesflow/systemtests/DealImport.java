package dev.salesflow.systemtests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;

/// An import of deal history, started and watched through the public API.
record DealImport(String id) {

    private static final Duration GLANCE = Duration.ofMillis(10);
    private static final Duration PAUSE = Duration.ofMillis(200);

    /// What came of an import.
    record Counts(long rowsRead, long deals, long events, long unchanged, long rejected) {}

    /// An import at its end. Errors are in short: `4 amount NEGATIVE_AMOUNT`, with `-` for the
    /// whole row.
    record Finished(Counts counts, List<String> errors) {}

    /// Asks for an import and gives the answer, whatever it is.
    static Response request(String mapping, Path file) {
        return Desk.uploading("manager")
                .multiPart("mapping", "mapping.json", mapping.getBytes(UTF_8), "application/json")
                .multiPart("file", file.toFile(), mediaType(file))
                .post("/deal-imports");
    }

    /// Starts an import.
    static DealImport start(String mapping, Path file) {
        var answer = request(mapping, file).then().statusCode(202).extract();
        String id = answer.path("id");
        assertThat(answer.header("Location")).endsWith("/api/v1/deal-imports/" + id);
        return new DealImport(id);
    }

    /// Returns when the import is through.
    Finished awaitDone() {
        var end =
                await().atMost(Patience.IMPORT)
                        .pollInterval(PAUSE)
                        .ignoreExceptions()
                        .until(this::view, view -> !isRunning(view));
        assertThat(end.path("state").asText()).as(end.toString()).isEqualTo("DONE");
        return new Finished(counts(end), errors(end));
    }

    /// Returns when some of its deals are stored and others are not.
    ///
    /// @param all how many deals there will be
    void awaitMiddle(long all) {
        var middle =
                await().atMost(Patience.IMPORT)
                        .pollInterval(GLANCE)
                        .ignoreExceptions()
                        .until(this::view, v -> counts(v).deals() > 0 || !isRunning(v));
        assertThat(counts(middle).deals()).as(middle.toString()).isBetween(1L, all - 1);
    }

    private JsonNode view() {
        return Json.of(Desk.as("manager").get("/deal-imports/" + id));
    }

    private static boolean isRunning(JsonNode view) {
        return view.path("state").asText().equals("RUNNING");
    }

    private static Counts counts(JsonNode view) {
        return new Counts(
                view.path("rowsRead").asLong(),
                view.path("deals").asLong(),
                view.path("events").asLong(),
                view.path("unchanged").asLong(),
                view.path("rejected").asLong());
    }

    private static List<String> errors(JsonNode view) {
        return StreamSupport.stream(view.path("errors").spliterator(), false)
                .map(error ->
                        "%s %s %s"
                                .formatted(
                                        error.path("row").asText(),
                                        error.path("column").asText("-"),
                                        error.path("code").asText()))
                .toList();
    }

    private static String mediaType(Path file) {
        return file.toString().endsWith(".gz") ? "application/gzip" : "text/csv";
    }
}
