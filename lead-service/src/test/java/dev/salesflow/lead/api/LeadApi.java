package dev.salesflow.lead.api;

import static dev.salesflow.servicekit.testing.Desk.as;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Speaks to the service as a user of the local identity provider. The organisation is made with
/// fixed keys, so that every test class finds the same one.
public final class LeadApi {

    /// The capacity of a rep whom no test fills.
    private static final int ENOUGH = 10_000;

    /// What qualification weighs, with values that can be read.
    private static final Map<String, String> WEIGHED =
            Map.of(
                    "NEED", "Costs of manual work",
                    "BUDGET", "500000 CNY",
                    "DECISION_MAKER", "Head of purchasing",
                    "PURCHASE_WITHIN_MONTHS", "3");

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

    /// A lead to capture, whatever other test has captured one like it.
    public static Map<String, Object> lead(String company, String channel) {
        return Map.of(
                "duplicateReason",
                "made for a test",
                "channel",
                channel,
                "source",
                "Canton Fair",
                "companyName",
                company,
                "contact",
                Map.of("name", "Li Wei", "phone", "+86 20 5555 0101"));
    }

    /// What one source says.
    public static Map<String, Object> fact(String fact, String value, String source) {
        return Map.of("fact", fact, "value", value, "source", source);
    }

    /// Has two sources say all that qualification weighs.
    public static void verify(String leadId) {
        WEIGHED.forEach((fact, value) -> {
            for (var source : List.of("first call", "annual report")) {
                post("admin", "/leads/" + leadId + "/facts", fact(fact, value, source))
                        .then()
                        .statusCode(200);
            }
        });
    }

    /// The id of a new lead of the hunter's, qualified by that hunter.
    public static String qualified(String company) {
        var id = lead(company);
        post("admin", "/leads/" + id + "/assignments", Map.of("salesRepId", hunter()))
                .then()
                .statusCode(200);
        verify(id);
        post("hunter", "/leads/" + id + "/qualification", Map.of()).then().statusCode(200);
        return id;
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
                ENOUGH);
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
