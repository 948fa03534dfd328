package dev.salesflow.servicekit.testing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import dev.salesflow.localstack.Stack;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/// Sends imports to the service under test, and waits for their end.
///
/// @param path of the imports, such as `/api/v1/deal-imports`
public record ImportDesk(String path) {

    /// Sends an import as the manager, under a key of its own.
    public Response send(String mapping, String fileName, String content) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        return send("manager", UUID.randomUUID(), mapping, fileName, bytes);
    }

    /// Sends an import.
    public Response send(String user, UUID key, String mapping, String fileName, byte[] content) {
        return parts(user, key)
                .multiPart(
                        "mapping",
                        "mapping.json",
                        mapping.getBytes(StandardCharsets.UTF_8),
                        "application/json")
                .multiPart("file", fileName, content, "text/csv")
                .post(path);
    }

    /// A request that parts are added to.
    public static RequestSpecification parts(String user, UUID key) {
        return given().auth()
                .oauth2(Stack.shared().tokenFor(user))
                .header("Idempotency-Key", key.toString());
    }

    /// Sends what is accepted, and answers how it ended.
    public JsonPath imported(String mapping, String fileName, String content) {
        return ended(accepted(send(mapping, fileName, content)));
    }

    /// The id of an import that was accepted.
    public static UUID accepted(Response answer) {
        return answer.then().statusCode(202).extract().jsonPath().getUUID("id");
    }

    /// How an import has ended.
    public JsonPath ended(UUID id) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> read(id), seen -> !seen.getString("state").equals("RUNNING"));
    }

    /// How an import stands.
    public JsonPath read(UUID id) {
        return Desk.as("manager").get(path + "/" + id).then().statusCode(200).extract().jsonPath();
    }
}
