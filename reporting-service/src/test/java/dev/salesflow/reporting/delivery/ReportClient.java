package dev.salesflow.reporting.delivery;

import static io.restassured.RestAssured.given;

import dev.salesflow.eventstore.Await;
import dev.salesflow.localstack.Stack;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Asks the service under test for reports.
public final class ReportClient {

    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private final String process;

    public ReportClient(String process) {
        this.process = process;
    }

    /// Waits until everything that is published is in the answers.
    public void awaitLevel() {
        Await.until(
                "everything published is projected",
                () -> {
                    var answer = response("analyst", "funnel", Map.of()).extract();
                    var lag =
                            answer.statusCode() == 200 ? answer.path("freshness.lagEvents") : null;
                    return Integer.valueOf(0).equals(lag);
                });
    }

    public JsonPath get(String user, String report, Map<String, ?> query) {
        return response(user, report, query).statusCode(200).extract().jsonPath();
    }

    public ValidatableResponse response(String user, String report, Map<String, ?> query) {
        return given().auth()
                .oauth2(token(user))
                .queryParam("process", process)
                .queryParams(query)
                .get("/api/v1/reports/" + report)
                .then();
    }

    public String csv(String report, Map<String, ?> query) {
        return given().auth()
                .oauth2(token("analyst"))
                .accept("text/csv")
                .queryParam("process", process)
                .queryParams(query)
                .get("/api/v1/reports/" + report)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
    }

    private static String token(String user) {
        return TOKENS.computeIfAbsent(user, Stack.shared()::tokenFor);
    }
}
