package dev.salesflow.servicekit.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.salesflow.events.EventJson;
import dev.salesflow.servicekit.openapi.ApiOperation;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;

/// What the running service answered to a bare request for an operation: random ids, an empty body.
record Answer(int status, String mediaType, String body) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String EMPTY_FORM =
            "--edge\r\nContent-Disposition: form-data; name=\"none\"\r\n\r\n\r\n--edge--\r\n";
    private static final Pattern PATH_PARAMETER = Pattern.compile("\\{[^}]+}");

    /// Sends the request.
    ///
    /// @param authorization the header's value; empty to send none
    static Answer to(ApiOperation operation, String authorization) {
        var path = PATH_PARAMETER.matcher(operation.path()).replaceAll(_ -> "" + UUID.randomUUID());
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                        .timeout(Duration.ofSeconds(30));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        if (operation.changes()) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        var types = operation.bodyTypes();
        if (types.isEmpty()) {
            return sent(request.method(operation.method(), BodyPublishers.noBody()).build());
        }
        var form = types.getFirst().startsWith("multipart/");
        request.header("Content-Type", types.getFirst() + (form ? "; boundary=edge" : ""));
        var body = BodyPublishers.ofString(form ? EMPTY_FORM : "{}");
        return sent(request.method(operation.method(), body).build());
    }

    /// The problem's code; empty when the answer is no problem.
    String problemCode() {
        if (!mediaType.startsWith("application/problem+json")) {
            return "";
        }
        try {
            JsonNode problem = EventJson.mapper().readTree(body);
            return problem.path("status").asInt() == status ? problem.path("code").asText() : "";
        } catch (JsonProcessingException e) {
            return "";
        }
    }

    private static Answer sent(HttpRequest request) {
        try {
            var response = CLIENT.send(request, BodyHandlers.ofString());
            var type = response.headers().firstValue("Content-Type").orElse("");
            return new Answer(response.statusCode(), type, response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(request.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
