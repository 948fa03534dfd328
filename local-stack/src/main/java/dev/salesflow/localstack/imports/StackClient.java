package dev.salesflow.localstack.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;

/// Speaks to the gateway as one user. A service that restarts in the middle is waited for, which is
/// safe because every request here may be repeated.
final class StackClient implements AutoCloseable {

    private static final Set<Integer> COMES_BACK = Set.of(502, 503, 504);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final URI gateway;
    private final String token;

    StackClient(URI gateway, String token) {
        this.gateway = gateway;
        this.token = token;
    }

    /// An answer with its body as JSON; missing when the body is none.
    record Answer(int status, String location, JsonNode body) {}

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .header("Authorization", "Bearer " + token);
    }

    /// Sends, and sends again while nobody answers or the answer says that the service comes back.
    ///
    /// @param fresh makes the request anew for each attempt, since a streamed body is read once
    Answer send(Callable<HttpRequest> fresh) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            boolean last = System.nanoTime() > deadline;
            try {
                Answer answer = answer(http.send(prepare(fresh), BodyHandlers.ofString()));
                if (last || !COMES_BACK.contains(answer.status())) {
                    return answer;
                }
            } catch (IOException e) {
                if (last) {
                    throw e;
                }
            }
            Thread.sleep(PAUSE);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private static HttpRequest prepare(Callable<HttpRequest> fresh) throws IOException {
        try {
            return fresh.call();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("a request is made without I/O but for its file", e);
        }
    }

    private static Answer answer(HttpResponse<String> response) {
        JsonNode body;
        try {
            body = new ObjectMapper().readTree(response.body());
        } catch (IOException noJson) {
            body = MissingNode.getInstance();
        }
        String location = response.headers().firstValue("Location").orElse("");
        return new Answer(response.statusCode(), location, body);
    }
}
