package dev.salesflow.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.salesflow.events.lead.LeadEvent.LeadCaptured;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    @Test
    void the_asyncapi_document_is_current() throws IOException {
        GeneratedFile.keep(Contract.DOCS.resolve("asyncapi.yaml"), AsyncApi.document());
    }

    @Test
    void the_event_catalogue_is_current() throws IOException {
        GeneratedFile.keep(Contract.DOCS.resolve("events.md"), EventCatalogue.document());
    }

    @Test
    void every_topic_and_its_dead_letters_are_channels() throws IOException {
        assertThat(asyncApi().path("channels").findValuesAsText("address"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Topic.values())
                                .flatMap(t -> Stream.of(t.topicName(), t.deadLetterName()))
                                .toList());
    }

    @Test
    void every_event_is_a_message_named_by_its_cloud_event_type() throws IOException {
        var messages = asyncApi().path("components").path("messages");
        for (var type : EventRegistry.all()) {
            assertThat(messages.path(type.name()).path("name").asText())
                    .isEqualTo(type.cloudEventType());
        }
    }

    @Test
    void every_reference_leads_somewhere() throws IOException {
        var document = asyncApi();
        for (var reference : Set.copyOf(document.findValuesAsText("$ref"))) {
            if (reference.startsWith("#")) {
                assertThat(document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse();
            } else {
                assertThat(Contract.DOCS.resolve(reference).normalize()).isRegularFile();
            }
        }
    }

    @Test
    void the_meaning_of_an_event_is_its_first_sentence() {
        assertThat(EventMeaning.of(LeadCaptured.class)).isEqualTo("A lead came in by a channel.");
    }

    private static JsonNode asyncApi() throws IOException {
        return new YAMLMapper().readTree(AsyncApi.document());
    }
}
