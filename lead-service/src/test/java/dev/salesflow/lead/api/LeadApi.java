package dev.salesflow.lead.api;

import static dev.salesflow.servicekit.testing.Desk.as;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;

/// Speaks to the service as a user of the local identity provider. The organisation is made with
/// fixed keys, so that every test class finds the same one.
public final class LeadApi {

    private LeadApi() {}

    /// A command of a user with a key of its own.
    public static Response post(String user, String path, Object body) {
        return post(user, path, body, UUID.randomUUID().toString());
    }

    /// A command of a user.
    public static Response post(String user, String path, Object body, String key) {
        return as(user).header("Idempotency-Key", key).body(body).post("/api/v1" + path);
    }

    public static Response get(String user, String path) {
        return as(user).get("/api/v1" + path);
    }

    /// The team that the user `manager` manages.
    public static String team() {
        return post(
                        "admin",
                        "/teams",
                        Map.of("name", "South", "managerSubject", "manager"),
                        "south")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /// The rep of the user `hunter`.
    public static String hunter() {
        return rep("hunter", "HUNTER");
    }

    /// The rep of the user `farmer`.
    public static String farmer() {
        return rep("farmer", "FARMER");
    }

    /// The id of a newly captured lead of that company.
    public static String lead(String company) {
        return post("clerk", "/leads", lead(company, "INDUSTRY"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Map<String, Object> lead(String company, String channel) {
        return Map.of(
                "channel",
                channel,
                "source",
                "Canton Fair",
                "companyName",
                company,
                "contact",
                Map.of("name", "Li Wei", "phone", "+86 20 5555 0101"));
    }

    public static Map<String, Object> work(String role, String team) {
        return Map.of(
                "role",
                role,
                "teamId",
                team,
                "territories",
                new String[] {"Guangdong"},
                "brands",
                new String[] {"Atlas"},
                "capacity",
                40);
    }

    private static String rep(String user, String role) {
        var body = Map.of("subject", user, "name", "Zhang Min", "post", work(role, team()));
        return post("admin", "/sales-reps", body, "rep-" + user)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
