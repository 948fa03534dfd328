package dev.salesflow.lead.api;

import static dev.salesflow.lead.api.LeadApi.lead;
import static dev.salesflow.servicekit.testing.Desk.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The language in which the edge that all services share answers, shown on one of them.
@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
class LanguageIT {

    private static final String HEADER = "Accept-Language";

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "zh_CN", "de, zh;q=0.5"})
    void titles_are_in_the_readers_language(String accepted) {
        as("admin")
                .header(HEADER, accepted)
                .get("/api/v1/leads/1")
                .then()
                .statusCode(404)
                .header("Content-Language", "zh")
                .header("Vary", containsString(HEADER))
                .body("title", equalTo("未找到"));
    }

    @Test
    void an_answer_with_words_says_in_which_language_they_are() {
        as("admin")
                .header(HEADER, "zh")
                .get("/api/v1/leads/" + lead("Worded Gears"))
                .then()
                .statusCode(200)
                .header("Content-Language", "zh")
                .header("Vary", containsString(HEADER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh;q=2", "xx;;;q=a", "zh;q=", "-"})
    void a_header_that_cannot_be_read_turns_nobody_away(String accepted) {
        var lead = "/api/v1/leads/" + lead("Unreadable Gears");
        as("admin").header(HEADER, accepted).get(lead).then().statusCode(200);
        as("admin")
                .header(HEADER, accepted)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("fact", "INDUSTRY", "value", "Bearings", "source", "call"))
                .post(lead + "/facts")
                .then()
                .statusCode(200)
                .header("Content-Language", "en");
        as("admin")
                .header(HEADER, accepted)
                .get("/api/v1/leads?limit=x")
                .then()
                .statusCode(400)
                .body("title", equalTo("The request has faults"));
        given().header(HEADER, accepted).get("/api/v1/leads").then().statusCode(401);
    }
}
