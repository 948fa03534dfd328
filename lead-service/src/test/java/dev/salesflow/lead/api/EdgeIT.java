package dev.salesflow.lead.api;

import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.lead;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.servicekit.testing.Desk.as;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the edge that all services share answers to requests that are wrong, shown on one of them.
@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
class EdgeIT {

    @Test
    void without_a_token_one_is_asked_for() {
        var answer = given().get("/api/v1/leads");

        problem(answer, 401, "UNAUTHENTICATED")
                .header("WWW-Authenticate", containsString("Bearer"));
        problem(given().auth().oauth2("garbage").get("/api/v1/leads"), 401, "UNAUTHENTICATED");
    }

    @Test
    void a_role_that_may_not_is_named_the_operation() {
        problem(post("analyst", "/leads", lead("Acme", "ONLINE")), 403, "FORBIDDEN")
                .body("detail", containsString("captureLead"));
    }

    @Test
    void a_wrong_role_is_told_nothing_about_the_body() {
        problem(post("analyst", "/leads", "no json"), 403, "FORBIDDEN");
    }

    @Test
    void an_unknown_field_is_pointed_at() {
        var body = Map.of("channel", "ONLINE", "contact", Map.of("name", "Li", "fax", "1"));

        problem(post("clerk", "/leads", body), 400, "UNKNOWN_FIELD")
                .body("errors.pointer", equalTo(List.of("/contact/fax")));
    }

    @Test
    void a_code_that_does_not_exist_is_answered_with_those_that_do() {
        problem(post("clerk", "/leads", lead("Acme", "TELEX")), 400, "INVALID")
                .body("errors[0].pointer", equalTo("/channel"))
                .body("errors[0].detail", containsString("COLD_VISIT"));
    }

    @ParameterizedTest
    @CsvSource({"'[]', INVALID", "'{\"channel\": ', BAD_REQUEST", "channel=ONLINE, BAD_REQUEST"})
    void a_body_that_is_no_object_is_refused(String body, String code) {
        problem(post("clerk", "/leads", body), 400, code);
    }

    @Test
    void a_missing_body_is_refused() {
        var key = UUID.randomUUID().toString();

        problem(as("clerk").header("Idempotency-Key", key).post("/api/v1/leads"), 400, "INVALID");
    }

    @Test
    void another_media_type_is_not_taken() {
        var answer =
                as("clerk")
                        .contentType("text/csv")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .body("channel\nONLINE")
                        .post("/api/v1/leads");

        problem(answer, 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void another_representation_is_not_offered() {
        problem(as("clerk").accept("image/png").get("/api/v1/leads"), 406, "NOT_ACCEPTABLE");
    }

    @Test
    void a_method_that_is_not_there_is_refused() {
        problem(as("admin").delete("/api/v1/leads"), 405, "METHOD_NOT_ALLOWED");
    }

    @ParameterizedTest
    @CsvSource({"/leads/4711", "/leads/4711/events", "/leads/0/scores/1", "/no-such-thing"})
    void a_malformed_id_or_path_is_not_found(String path) {
        problem(get("admin", path), 404, "NOT_FOUND");
    }

    @Test
    void a_stale_version_is_refused_with_the_one_that_stands() {
        problem(recordFact(lead("Stale"), "\"7\""), 412, "STALE")
                .body("currentVersion", equalTo(1));
    }

    @Test
    void an_if_match_that_is_no_etag_is_refused() {
        problem(recordFact(lead("Tagged"), "7"), 400, "BAD_REQUEST")
                .body("errors[0].pointer", equalTo("#header/If-Match"));
    }

    @Test
    void a_key_belongs_to_one_body() {
        var key = UUID.randomUUID().toString();
        post("clerk", "/leads", lead("First", "ONLINE"), key).then().statusCode(201);

        problem(
                post("clerk", "/leads", lead("Second", "ONLINE"), key),
                422,
                "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void a_command_needs_a_key() {
        var answer = as("clerk").body(lead("Keyless", "ONLINE")).post("/api/v1/leads");

        problem(answer, 400, "IDEMPOTENCY_KEY_MISSING");
    }

    @Test
    void a_body_of_eleven_megabytes_is_too_large() {
        var body = new byte[11 * 1024 * 1024];
        Arrays.fill(body, (byte) ' ');

        assertThat(RawRequest.capture("Content-Length: " + body.length, body))
                .startsWith("HTTP/1.1 413 ")
                .contains("application/problem+json", "\"code\":\"TOO_LARGE\"");
    }

    @Test
    void a_body_without_a_length_is_not_taken() {
        var body = "2\r\n{}\r\n0\r\n\r\n".getBytes(UTF_8);

        assertThat(RawRequest.capture("Transfer-Encoding: chunked", body))
                .startsWith("HTTP/1.1 411 ")
                .contains("application/problem+json", "\"code\":\"LENGTH_REQUIRED\"");
    }

    @Test
    void a_protocol_whose_bodies_need_no_length_is_not_spoken() throws Exception {
        var address = URI.create("http://localhost:" + RestAssured.port + "/q/health/live");
        try (var client = HttpClient.newBuilder().version(Version.HTTP_2).build()) {
            var request = HttpRequest.newBuilder(address).build();

            var answer = client.send(request, BodyHandlers.discarding());

            assertThat(answer.version()).isEqualTo(Version.HTTP_1_1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/leads?stat=OPEN, UNKNOWN_PARAMETER, #query/stat",
        "/codes?language=zh, UNKNOWN_PARAMETER, #query/language",
        "/leads?limit=0, INVALID, #query/limit",
        "/leads?limit=201, INVALID, #query/limit",
        "/events?limit=0, INVALID, #query/limit",
        "/events?limit=201, INVALID, #query/limit",
        "/events?after=-1, INVALID, #query/after",
        "/events?after=x, INVALID, #query/after",
        "/events?limit=9999999999, INVALID, #query/limit",
        "/leads/sources?limit=x, INVALID, #query/limit",
        "/leads/sources?limit=, INVALID, #query/limit",
        "/leads?sort=id, INVALID, #query/sort",
        "/leads?fields=telex, INVALID, #query/fields",
        "/leads?fields=$$_hibernate_instanceId, INVALID, #query/fields",
        "/leads?channel=TELEX, INVALID, #query/channel",
        "/leads?cursor=abc, INVALID, #query/cursor",
        "/leads?cursor=bnVsbA, INVALID, #query/cursor"
    })
    void a_query_that_is_not_offered_is_pointed_at(String path, String code, String pointer) {
        problem(get("admin", path), 400, code).body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void a_cursor_of_another_sort_order_is_refused() {
        lead("First");
        lead("Second");
        String cursor = get("admin", "/leads?limit=1&sort=companyName").path("nextCursor");

        for (var sort : List.of("-capturedAt", "-companyName")) {
            problem(get("admin", "/leads?sort=" + sort + "&cursor=" + cursor), 400, "INVALID")
                    .body("errors[0].pointer", equalTo("#query/cursor"));
        }
        get("admin", "/leads?sort=companyName&cursor=" + cursor).then().statusCode(200);
    }

    private static Response recordFact(String lead, String ifMatch) {
        return as("clerk")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", ifMatch)
                .body(Map.of("fact", "INDUSTRY", "value", "Bearings", "source", "call"))
                .post("/api/v1/leads/" + lead + "/facts");
    }

    private static ValidatableResponse problem(Response answer, int status, String code) {
        return answer.then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("status", equalTo(status))
                .body("code", equalTo(code));
    }
}
