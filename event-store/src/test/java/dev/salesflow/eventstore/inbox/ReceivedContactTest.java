package dev.salesflow.eventstore.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.salesflow.events.EventJson;
import dev.salesflow.events.Topic;
import dev.salesflow.events.UnreadableEvent;
import dev.salesflow.events.contact.ContactDetails;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceivedContactTest {

    private static final UUID ID = UUID.randomUUID();

    @Test
    void details_are_read_as_they_were_sent() {
        var details = new ContactDetails(ID, "Wang Fang", "021-5550-0100", null, null);

        assertThat(received(EventJson.write(details))).isEqualTo(new ReceivedContact(ID, details));
    }

    @Test
    void a_record_without_a_body_erases_the_person() {
        assertThat(received(null)).isEqualTo(new ReceivedContact(ID, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", " null ", "", "[]", "{"})
    void a_body_that_holds_no_details_erases_nobody(String body) {
        assertThatThrownBy(() -> received(body)).isInstanceOf(UnreadableEvent.class);
    }

    private static ReceivedContact received(@Nullable String body) {
        return ReceivedContact.of(
                new ConsumerRecord<>(
                        Topic.CONTACT.topicName(),
                        0,
                        0,
                        ID.toString(),
                        body == null ? null : body.getBytes(UTF_8)));
    }
}
