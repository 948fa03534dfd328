package dev.salesflow.reporting.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.salesflow.events.EventJson;
import dev.salesflow.events.Topic;
import dev.salesflow.events.contact.ContactDetails;
import dev.salesflow.events.salesrep.SalesRepEvent.SalesRepRegistered;
import dev.salesflow.events.salesrep.SalesRole;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/// People as other services would publish them.
public final class People {

    private People() {}

    public static Fact registered(UUID rep, String subject, UUID contact, UUID team) {
        var event =
                new SalesRepRegistered(
                        subject, contact, SalesRole.HUNTER, team, Set.of("NORTH"), Set.of(), 10);
        return new Fact(rep, 1, event, RandomDeals.START);
    }

    public static ProducerRecord<String, byte[]> named(UUID contact, String name) {
        var details = new ContactDetails(contact, name, null, null, null);
        return new ProducerRecord<>(
                Topic.CONTACT.topicName(),
                contact.toString(),
                EventJson.write(details).getBytes(UTF_8));
    }

    /// The tombstone that erases a person.
    public static ProducerRecord<String, byte[]> erased(UUID contact) {
        return new ProducerRecord<>(Topic.CONTACT.topicName(), contact.toString(), null);
    }
}
