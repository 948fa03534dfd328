package dev.salesflow.localstack.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;

/// One import from the outside: send, follow, tell.
public final class ImportRun {

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final StackClient client;
    private final ImportFile source;
    private final ImportTarget target;
    private final PrintStream out;

    private ImportRun(StackClient client, ImportFile source, ImportTarget target, PrintStream out) {
        this.client = client;
        this.source = source;
        this.target = target;
        this.out = out;
    }

    /// Sends the import and, when asked to, waits until it is done and, with deals, until the
    /// reports show it. Returns whether it was accepted and has not failed.
    ///
    /// @param token of a user who may import
    public static boolean run(
            URI gateway, String token, ImportFile source, boolean wait, PrintStream out)
            throws IOException, InterruptedException {
        try (StackClient client = new StackClient(gateway, token)) {
            return new ImportRun(client, source, source.target(), out).run(wait);
        }
    }

    private boolean run(boolean wait) throws IOException, InterruptedException {
        UUID key = source.idempotencyKey();
        var accepted = client.send(() -> submission(key));
        if (accepted.status() != 202) {
            out.println(refusal(accepted.status(), accepted.body()));
            return false;
        }
        String address = URI.create(accepted.location()).getRawPath();
        if (!wait) {
            out.println("accepted; GET " + address + " tells how far it is");
            return true;
        }
        ImportState end = follow(address);
        out.println(RowErrors.of(end));
        if (end.isDone() && target instanceof ImportTarget.Deals(String process)) {
            long shown = new Reports(client, process).awaitComplete(end.taken());
            out.println(String.format(Locale.ROOT, "the reports are complete: %,d deals", shown));
        }
        return end.isDone();
    }

    private HttpRequest submission(UUID key) throws IOException {
        MultipartBody body = new MultipartBody(source);
        return client.request(target.path())
                .header("Idempotency-Key", key.toString())
                .header("Content-Type", body.contentType())
                .POST(body.publisher())
                .build();
    }

    private ImportState follow(String address) throws IOException, InterruptedException {
        OptionalLong lines = source.lines();
        ProgressBar bar = new ProgressBar(out, lines);
        while (true) {
            var answer = client.send(() -> client.request(address).build());
            if (answer.status() != 200) {
                throw new IOException(refusal(answer.status(), answer.body()));
            }
            ImportState state = ImportState.of(target, answer.body());
            bar.draw(state);
            if (!state.isRunning()) {
                bar.end();
                return state;
            }
            Thread.sleep(PAUSE);
        }
    }

    private static String refusal(int status, JsonNode problem) {
        StringBuilder text = new StringBuilder("refused with ").append(status);
        text.append(": ").append(problem.path("title").asText("no reason given"));
        if (problem.hasNonNull("detail")) {
            text.append(" – ").append(problem.path("detail").asText());
        }
        problem.path("errors").forEach(error -> text.append("\n  ").append(error));
        return text.toString();
    }
}
