package dev.salesflow.events;

import dev.salesflow.events.contact.ContactDetails;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A published type with the files that describe it.
record Contract(String name, int version, Class<?> type, Topic topic) {

    static final Path RESOURCES = Path.of("src/main/resources");
    static final Path DOCS = Path.of("../docs");

    /// Every event of the registry, and the one thing published that is no event.
    static List<Contract> all() {
        var contact = new Contract("ContactDetails", 1, ContactDetails.class, Topic.CONTACT);
        return Stream.concat(events(), Stream.of(contact)).toList();
    }

    static List<Contract> on(Topic topic) {
        return all().stream().filter(contract -> contract.topic() == topic).toList();
    }

    private static Stream<Contract> events() {
        return EventRegistry.all().stream()
                .map(e -> new Contract(e.name(), e.schemaVersion(), e.record(), e.topic()));
    }

    Path schema() {
        return RESOURCES.resolve("schemas").resolve(file());
    }

    Path example() {
        return RESOURCES.resolve("examples").resolve(file());
    }

    String file() {
        return topic.aggregate() + "/" + name + ".v" + version + ".json";
    }

    @Override
    public String toString() {
        return name + ".v" + version;
    }
}
