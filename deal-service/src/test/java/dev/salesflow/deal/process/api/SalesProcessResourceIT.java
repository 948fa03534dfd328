package dev.salesflow.deal.process.api;

import static dev.salesflow.servicekit.testing.Desk.as;
import static dev.salesflow.servicekit.testing.Desk.commanding;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "deal"))
class SalesProcessResourceIT {

    private static final String PROCESSES = "/api/v1/sales-processes";

    @Test
    void the_shipped_processes_are_there_from_the_start() {
        as("analyst")
                .get(PROCESSES + "?newest=true")
                .then()
                .statusCode(200)
                .body(
                        "items.processKey",
                        hasItems("eight-steps", "manual", "seven-steps", "ten-steps"));
        as("hunter")
                .get(PROCESSES + "/ten-steps")
                .then()
                .header("ETag", "\"1\"")
                .body("stages", hasSize(10))
                .body("stages[1].nameZh", equalTo("发展教练"));
    }

    @Test
    void a_new_version_stands_beside_the_old_one() {
        publish("service", "").then().statusCode(201).body("version", equalTo(1));
        commanding("manager")
                .body(design("", "{\"code\": \"OFFER\", \"name\": \"Offer\"}"))
                .post(PROCESSES + "/service/versions")
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"");
        as("hunter")
                .get(PROCESSES + "/service/versions/1")
                .then()
                .body("stages.code", contains("SURVEY"));
        as("hunter").get(PROCESSES + "/service").then().body("stages.code", contains("OFFER"));
        as("hunter")
                .get(PROCESSES + "?processKey=service&newest=true")
                .then()
                .body("items.processVersion", contains(2));
    }

    @Test
    void a_key_that_is_taken_is_refused() {
        publish("ten-steps", "").then().statusCode(409).body("code", equalTo("PROCESS_EXISTS"));
    }

    @Test
    void a_stage_called_like_an_outcome_is_refused() {
        publish("outcomes", ", {\"code\": \"WON\", \"name\": \"Won\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("STAGE_RESERVED"));
    }

    @Test
    void a_rep_publishes_no_process() {
        commanding("hunter")
                .body(design("\"key\": \"mine\",", survey()))
                .post(PROCESSES)
                .then()
                .statusCode(403);
    }

    private static Response publish(String key, String moreStages) {
        return commanding("manager")
                .body(design("\"key\": \"" + key + "\",", survey() + moreStages))
                .post(PROCESSES);
    }

    private static String survey() {
        return "{\"code\": \"SURVEY\", \"name\": \"Survey\"}";
    }

    private static String design(String key, String stages) {
        return "{" + key + "\"name\": \"Service\", \"stages\": [" + stages + "]}";
    }
}
