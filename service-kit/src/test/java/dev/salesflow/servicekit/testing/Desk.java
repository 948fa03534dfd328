package dev.salesflow.servicekit.testing;

import static io.restassured.RestAssured.given;

import dev.salesflow.localstack.Stack;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/// People at their desks: requests to the service under test in the names of the stack's users.
public final class Desk {

    private Desk() {}

    /// A request of a user.
    public static RequestSpecification as(String user) {
        return given().auth().oauth2(Stack.shared().tokenFor(user)).contentType(ContentType.JSON);
    }

    /// A command of a user, under a key of its own.
    public static RequestSpecification commanding(String user) {
        return commanding(user, UUID.randomUUID());
    }

    /// A command of a user, under a known key.
    public static RequestSpecification commanding(String user, UUID key) {
        return as(user).header("Idempotency-Key", key.toString());
    }
}
