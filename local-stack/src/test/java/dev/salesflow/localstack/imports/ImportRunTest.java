package dev.salesflow.localstack.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportRunTest {

    private static final String ACCEPTED = "202 ";
    private static final String DONE =
            """
            200 {"state": "DONE", "rowsRead": 3, "deals": 2, "events": 4, "rejected": 1,
             "errors": [{"row": 2, "column": "at", "value": "soon", "code": "DATE_UNREADABLE",
                         "detail": "expected a date"}]}\
            """;
    private static final String COMPLETE = funnel(0, 2);

    /// Status and body of the next answers, in order; the last one is repeated.
    private final Deque<String> answers = new ArrayDeque<>();

    private final List<String> requests = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private String mapping = "{\"process\": {\"key\": \"loans\"}}";
    private HttpServer gateway;

    @TempDir private Path folder;

    @BeforeEach
    void start() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", this::answer);
        gateway.start();
    }

    @AfterEach
    void stop() {
        gateway.stop(0);
    }

    @Test
    void an_import_is_done_when_the_reports_have_caught_up() throws Exception {
        answers.addAll(List.of(ACCEPTED, DONE, funnel(0, 0), funnel(3, 1), COMPLETE));

        assertThat(run(true)).isTrue();

        assertThat(output())
                .contains("DONE: 3 rows, 2 deals, 4 events, 1 rejected")
                .contains("row 2, column at: \"soon\" DATE_UNREADABLE – expected a date")
                .contains("the reports are complete: 2 deals");
        assertThat(requests.getLast()).isEqualTo("GET /api/v1/reports/funnel?process=loans");
    }

    @Test
    void an_import_of_leads_is_done_when_the_service_says_so() throws Exception {
        mapping = "{\"columns\": {\"company\": \"name\"}}";
        var done =
                """
                200 {"state": "DONE", "rowsRead": 5, "leads": 3, "events": 9, "duplicates": 1,
                 "rejected": 1, "unchanged": 0, "errors": []}\
                """;
        answers.addAll(List.of(ACCEPTED, done));

        assertThat(run(true)).isTrue();

        assertThat(requests.getFirst()).startsWith("POST /api/v1/lead-imports");
        assertThat(output())
                .contains("DONE: 5 rows, 3 leads, 9 events, 1 duplicates, 1 rejected")
                .doesNotContain("the reports are complete");
    }

    @Test
    void mapping_and_file_are_sent_as_they_are() throws Exception {
        answers.add(ACCEPTED);

        run(false);

        assertThat(requests.getFirst())
                .startsWith("POST /api/v1/deal-imports")
                .contains("name=\"mapping\"", "Content-Type: application/json", mapping)
                .contains("name=\"file\"; filename=\"rows.csv\"", "\r\n\r\ncase\r\n1\r\n");
    }

    @Test
    void a_service_that_restarts_is_asked_again_with_the_same_key() throws Exception {
        answers.addAll(List.of("503 {}", ACCEPTED, "502 ", DONE, COMPLETE));

        assertThat(run(true)).isTrue();

        assertThat(keys).hasSize(2);
        assertThat(keys.getFirst()).isEqualTo(keys.getLast());
    }

    @Test
    void an_import_that_fails_fails_the_command_and_says_why() throws Exception {
        var failed = "200 {\"state\": \"FAILED\", \"failure\": \"The stages have changed\"}";
        answers.addAll(List.of(ACCEPTED, failed));

        assertThat(run(true)).isFalse();

        assertThat(output())
                .containsSubsequence("FAILED: 0 rows", "The stages have changed")
                .doesNotContain("the reports are complete");
    }

    @Test
    void a_refusal_is_told_with_its_reason() throws Exception {
        answers.add("422 {\"title\": \"The mapping is wrong\", \"detail\": \"no stages\"}");

        assertThat(run(true)).isFalse();

        assertThat(output()).contains("refused with 422: The mapping is wrong – no stages");
    }

    private boolean run(boolean wait) throws Exception {
        ImportFile source =
                new ImportFile(
                        Files.writeString(folder.resolve("mapping.json"), mapping),
                        Files.writeString(folder.resolve("rows.csv"), "case\r\n1\r\n"));
        URI address = URI.create("http://localhost:" + gateway.getAddress().getPort());
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return ImportRun.run(address, "token", source, wait, stream);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes());
            String line = exchange.getRequestMethod() + " " + exchange.getRequestURI();
            requests.add(body.isEmpty() ? line : line + "\n" + body);
            keys.addAll(exchange.getRequestHeaders().getOrDefault("Idempotency-Key", List.of()));
            String next = answers.size() > 1 ? answers.remove() : answers.element();
            exchange.getResponseHeaders().add("Location", "/api/v1/deal-imports/1");
            byte[] text = next.substring(4).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(Integer.parseInt(next.substring(0, 3)), text.length);
            exchange.getResponseBody().write(text);
        }
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String funnel(int lag, int deals) {
        return """
        200 {"outcomes": {"won": %d, "lost": 0, "open": 0}, "freshness": {"lagEvents": %d}}\
        """
                .formatted(deals, lag);
    }
}
