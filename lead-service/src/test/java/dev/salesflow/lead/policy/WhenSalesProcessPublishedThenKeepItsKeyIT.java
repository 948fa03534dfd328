package dev.salesflow.lead.policy;

import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.api.LeadApi.qualified;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.salesflow.events.process.ProcessStage;
import dev.salesflow.events.process.SalesProcessEvent.SalesProcessPublished;
import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.localstack.testing.StackResource;
import dev.salesflow.servicekit.testing.OutgoingEvent;
import dev.salesflow.servicekit.testing.TopicRecords;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
@Tag("L15")
class WhenSalesProcessPublishedThenKeepItsKeyIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /// What other tests of this service convert leads into: from here on it has to be published.
    private static final String OF_OTHER_TESTS = "seven-steps";

    @Inject DataSource database;

    @Test
    void a_lead_is_converted_into_a_process_that_was_published_and_into_no_other() {
        var key = "steps-" + UUID.randomUUID();
        publish(OF_OTHER_TESTS, 1);
        publish(key, 1);
        publish(key, 2);
        await().atMost(PATIENCE).until(() -> isKept(key));
        var lead = qualified("Published Gears");

        convert(lead, "nope-" + key)
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_PROCESS"))
                .body("detail", containsString(key))
                .body("errors.pointer", equalTo(List.of("/processKey")))
                .body("processKeys", hasItem(key));
        get("hunter", "/leads/" + lead).then().body("state", equalTo("QUALIFIED"));

        convert(lead, key).then().statusCode(200).body("state", equalTo("CONVERTED"));
    }

    private static Response convert(String lead, String processKey) {
        return post("hunter", "/leads/" + lead + "/conversion", Map.of("processKey", processKey));
    }

    private boolean isKept(String key) throws SQLException {
        var sql = "select 1 from sales_process_key where process_key = ?";
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, key);
            return query.executeQuery().next();
        }
    }

    /// All records lie in one partition, so that whatever came before the last is kept with it.
    private static void publish(String key, int version) {
        var stages = List.of(new ProcessStage("FIRST_TALK", "First talk", "首次洽谈", null, null));
        var event = new SalesProcessPublished(key, version, "Steps", "步骤", stages);
        var stream = StreamIds.of("sales-process", key);
        var told = new OutgoingEvent(UUID.randomUUID(), stream, version, "test", event).toRecord();
        TopicRecords.send(
                List.of(
                        new ProducerRecord<>(
                                told.topic(), 0, told.key(), told.value(), told.headers())));
    }
}
