package dev.salesflow.lead.version.shipped;

import static dev.salesflow.lead.api.LeadApi.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.salesflow.lead.version.OwnDatabase;
import dev.salesflow.lead.version.Publications;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(OwnDatabase.class)
@DisplayName("L4 L5 L6 L9 L10 Shipped documents")
@Tag("L4")
@Tag("L5")
@Tag("L6")
@Tag("L9")
@Tag("L10")
class ShippedDocumentsIT {

    @Inject ShippedDocuments shipped;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/working-calendars",
                "/ideal-customer-profiles",
                "/scoring-models",
                "/assignment-policies"
            })
    void version_1_is_there_before_the_first_request(String path) {
        get("hunter", path + "/1").then().statusCode(200).body("version", equalTo(1));
        assertThat(Publications.publishers(path)).startsWith("shipped-documents");
    }

    @Test
    void a_second_start_publishes_nothing() throws Throwable {
        VertxContextSupport.subscribeAndAwait(shipped::publishAll);
        assertThat(Publications.publishers("/scoring-models"))
                .containsOnlyOnce("shipped-documents");
        assertThat(Publications.publishers("/working-calendars"))
                .containsOnlyOnce("shipped-documents");
    }
}
