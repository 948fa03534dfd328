package dev.salesflow.lead.version;

import static dev.salesflow.lead.api.LeadApi.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.salesflow.servicekit.testing.PublishedEvents;
import java.time.Duration;
import java.util.List;

/// What the tests of all documents ask of one.
public final class Publications {

    private Publications() {}

    /// The number of the newest version.
    public static int newest(String path) {
        return get("analyst", path + "?limit=1&fields=version").path("items[0].version");
    }

    /// Who published the versions, the first one first.
    public static List<String> publishers(String path) {
        return get("analyst", path + "/events").path("actor");
    }

    /// Waits until an event of the document that says this has reached Kafka.
    public static void awaitOnKafka(VersionedDocument<?, ?, ?> document, String saying) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(PublishedEvents.textsOf(document.topic(), document.streamId()))
                                .anySatisfy(text -> assertThat(text).contains(saying)));
    }
}
