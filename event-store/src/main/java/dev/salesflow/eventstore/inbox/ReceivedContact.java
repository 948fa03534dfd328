package dev.salesflow.eventstore.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.salesflow.events.EventJson;
import dev.salesflow.events.UnreadableEvent;
import dev.salesflow.events.contact.ContactDetails;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// A person's details as they came from Kafka.
///
/// @param details absent when the person is erased
public record ReceivedContact(UUID contactId, @Nullable ContactDetails details) {

    /// Reads a record; fails with [UnreadableEvent] when key or body is not what the contracts say.
    public static ReceivedContact of(ConsumerRecord<String, byte[]> kafka) {
        try {
            var id = UUID.fromString(kafka.key());
            var body = kafka.value();
            return new ReceivedContact(id, body == null ? null : details(body));
        } catch (IllegalArgumentException e) {
            throw new UnreadableEvent("key is no contact id", e);
        }
    }

    /// Only a record without a body erases: the text `null` is a sender's mistake.
    private static ContactDetails details(byte[] body) {
        var details = EventJson.read(new String(body, UTF_8), ContactDetails.class);
        if (details == null) {
            throw new UnreadableEvent("payload is null, which is no tombstone");
        }
        return details;
    }
}
