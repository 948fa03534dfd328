package dev.salesflow.localstack.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// Asks the token endpoint of a running identity provider for a user's token.
public final class TokenClient {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final URI issuer;

    public TokenClient(URI issuer) {
        this.issuer = issuer;
    }

    /// A bearer token, good for twelve hours.
    ///
    /// @throws IllegalArgumentException with the provider's reason when it refuses, for example
    ///   because there is no such user
    /// @throws IOException when the provider does not answer
    public String tokenFor(String username) throws IOException, InterruptedException {
        String form =
                "grant_type=password&client_id=salesflow-cli&scope=openid&password=none&username="
                        + URLEncoder.encode(username, StandardCharsets.UTF_8);
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(issuer + "/token"))
                        .timeout(LIMIT)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(LIMIT).build()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode body = new ObjectMapper().readTree(answer.body());
            if (answer.statusCode() != 200) {
                throw new IllegalArgumentException(
                        body.path("error_description").asText(answer.body()));
            }
            return body.path("access_token").asText();
        }
    }
}
