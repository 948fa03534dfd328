package dev.salesflow.systemtests;

import static io.restassured.RestAssured.given;

import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/// People at their desks: requests over the gateway in the name of a user.
final class Desk {

    /// Reads are repeated until they succeed, so one that hangs must not hang for long.
    private static final RestAssuredConfig READING = answeringWithin(15_000);

    /// An upload of 200 MB is answered when all of it is stored.
    private static final RestAssuredConfig COMMANDING = answeringWithin(120_000);

    private Desk() {}

    /// A request of a user.
    static RequestSpecification as(String user) {
        return signedIn(user).config(READING);
    }

    /// A command of a user, under a key of its own.
    static RequestSpecification commanding(String user) {
        return commanding(user, UUID.randomUUID().toString());
    }

    /// A command of a user, under a known key.
    static RequestSpecification commanding(String user, String key) {
        return keyed(user, key).contentType(ContentType.JSON);
    }

    /// A command of a user that sends files.
    static RequestSpecification uploading(String user) {
        return keyed(user, UUID.randomUUID().toString()).contentType(ContentType.MULTIPART);
    }

    private static RequestSpecification keyed(String user, String key) {
        return signedIn(user).config(COMMANDING).header("Idempotency-Key", key);
    }

    private static RequestSpecification signedIn(String user) {
        var stack = PackagedStack.running();
        return given().baseUri(stack.origin())
                .basePath("/api/v1")
                .auth()
                .oauth2(stack.tokenFor(user));
    }

    private static RestAssuredConfig answeringWithin(int milliseconds) {
        return RestAssuredConfig.config()
                .httpClient(
                        HttpClientConfig.httpClientConfig()
                                .setParam("http.connection.timeout", 5_000)
                                .setParam("http.socket.timeout", milliseconds));
    }
}
