package dev.salesflow.localstack.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.salesflow.localstack.child.StackFolder;
import dev.salesflow.localstack.identity.IdentityProvider;
import dev.salesflow.localstack.ports.Part;
import dev.salesflow.localstack.ports.Ports;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatewayTest {

    private static final int LARGE = 12 << 20;

    private final Ports ports = Ports.of(freePorts());
    private final HttpClient client = HttpClient.newHttpClient();
    private HttpServer deal;
    private Gateway gateway;

    @BeforeEach
    void start() throws IOException {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.of(Part.DEAL));
        deal = HttpServer.create(address, 0);
        deal.createContext("/", GatewayTest::echo);
        deal.start();
        gateway = Gateway.start(ports);
    }

    @AfterEach
    void stop() {
        gateway.close();
        deal.stop(0);
        client.close();
    }

    @Test
    void a_request_reaches_its_service_with_path_query_and_headers() throws Exception {
        var answer =
                send(request("/api/v1/deals?owner=Li%20Na&limit=5").header("If-Match", "\"3\""));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("GET /api/v1/deals?owner=Li%20Na&limit=5 \"3\" 0");
    }

    @Test
    void a_service_hears_the_name_under_which_the_gateway_was_asked() throws Exception {
        var answer = send(request("/api/v1/deals"));

        assertThat(answer.headers().firstValue("Location"))
                .contains("http://localhost:" + ports.of(Part.GATEWAY) + "/api/v1/deals/1");
    }

    @Test
    void a_large_body_streams_through() throws Exception {
        var body = BodyPublishers.ofByteArray(new byte[LARGE]);

        var answer = send(request("/api/v1/deal-imports").POST(body));

        assertThat(answer.body()).isEqualTo("POST /api/v1/deal-imports null " + LARGE);
    }

    @Test
    void a_service_that_is_down_is_a_problem_that_says_when_to_come_back() throws Exception {
        var answer = send(request("/api/v1/leads"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("2");
        assertThat(problem(answer).getString("code")).isEqualTo("SERVICE_UNAVAILABLE");
    }

    @Test
    void an_unknown_resource_is_a_problem_that_names_it() throws Exception {
        var answer = send(request("/api/v1/unicorns"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(problem(answer).getString("detail"))
                .isEqualTo("No service has a resource \"unicorns\".");
    }

    @Test
    void the_identity_provider_keeps_its_own_name_behind_the_gateway(@TempDir Path path)
            throws Exception {
        int port = ports.of(Part.IDENTITY);
        try (var provider = IdentityProvider.start(new StackFolder(path), port)) {
            var answer = send(request("/identity/salesflow/.well-known/openid-configuration"));

            assertThat(new JsonObject(answer.body()).getString("issuer"))
                    .isEqualTo(provider.issuer().toString());
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://localhost:" + ports.of(Part.GATEWAY) + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonObject problem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        return new JsonObject(answer.body());
    }

    private static void echo(HttpExchange exchange) {
        try (exchange) {
            int length = exchange.getRequestBody().readAllBytes().length;
            String match = exchange.getRequestHeaders().getFirst("If-Match");
            String text =
                    "%s %s %s %d"
                            .formatted(
                                    exchange.getRequestMethod(),
                                    exchange.getRequestURI(),
                                    match,
                                    length);
            String host = exchange.getRequestHeaders().getFirst("Host");
            exchange.getResponseHeaders().add("Location", "http://" + host + "/api/v1/deals/1");
            exchange.sendResponseHeaders(200, text.length());
            exchange.getResponseBody().write(text.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> freePorts() {
        return Arrays.stream(Part.values())
                .collect(Collectors.toMap(Part::variable, _ -> "" + Ports.anyFree()));
    }
}
