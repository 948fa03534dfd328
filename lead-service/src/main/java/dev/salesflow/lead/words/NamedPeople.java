package dev.salesflow.lead.words;

import dev.salesflow.events.Topic;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.EventStore;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.StoredEvent;
import dev.salesflow.eventstore.StreamKey;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadDecider;
import dev.salesflow.lead.LeadDetails;
import dev.salesflow.lead.contact.People;
import dev.salesflow.lead.facts.KeyPerson;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/// Refuses texts that stay in events and name somebody whom the lead knows: contact, referrer or a
/// key person.
@ApplicationScoped
public class NamedPeople {

    private static final ProblemKind PERSON_NAMED =
            new ProblemKind(422, "PERSON_NAMED", "The text names a person", "文本中出现了人名");

    private final Pool pool;

    NamedPeople(Pool pool) {
        this.pool = pool;
    }

    /// Fails with a 422 problem when a text names somebody; a repeat is decided by its first answer
    /// instead.
    public Uni<Void> refuseIn(StayingTexts request, UUID leadId, CommandContext context) {
        var texts = request.stayingTexts();
        var connection = StoreConnection.of(pool);
        return texts.isEmpty()
                ? Uni.createFrom().voidItem()
                : EventStore.load(connection, new StreamKey(Topic.LEAD, leadId))
                        .chain(history ->
                                isRepeated(history, context)
                                        ? Uni.createFrom().voidItem()
                                        : refuse(connection, lead(history), texts));
    }

    private static Uni<Void> refuse(
            StoreConnection connection, Lead lead, Map<String, String> texts) {
        if (!(lead instanceof Lead.Captured captured)) {
            return Uni.createFrom().voidItem();
        }
        var details = captured.details();
        return People.names(connection, people(details))
                .invoke(names ->
                        names.stream()
                                .map(PersonName::of)
                                .forEach(name ->
                                        refuse(name, details.origin().companyName(), texts)))
                .replaceWithVoid();
    }

    private static void refuse(PersonName name, String company, Map<String, String> texts) {
        texts.forEach((pointer, text) -> {
            if (name.isIn(text, company)) {
                throw new ProblemException(
                        Problem.at(
                                PERSON_NAMED,
                                pointer,
                                "The text stays for ever, also when the person is erased: write"
                                        + " the position instead of the name"));
            }
        });
    }

    private static List<UUID> people(LeadDetails lead) {
        var origin = lead.origin();
        return Stream.concat(
                        Stream.of(origin.contactId(), origin.referrerContactId())
                                .filter(Objects::nonNull),
                        lead.keyPeople().stream().map(KeyPerson::contactId))
                .toList();
    }

    private static boolean isRepeated(List<StoredEvent> history, CommandContext context) {
        return history.stream().anyMatch(stored -> stored.commandId().equals(context.commandId()));
    }

    private static Lead lead(List<StoredEvent> history) {
        var lead = LeadDecider.DECIDER.initial();
        for (var stored : history) {
            lead = LeadDecider.DECIDER.evolve(lead, stored.event());
        }
        return lead;
    }
}
