package dev.salesflow.lead.version;

import static dev.salesflow.eventstore.Decision.accepted;

import dev.salesflow.events.DomainEvent;
import dev.salesflow.eventstore.Decider;
import dev.salesflow.eventstore.Decision;

/// The rules of every document in versions: what is new and without fault becomes the next version.
final class VersionDecider {

    private VersionDecider() {}

    static <T, E extends DomainEvent, R> Decider<Versions<T>, PublishVersion<T>, E, R> of(
            VersionedDocument<T, E, R> document) {
        return new Decider<>(
                document.topic(),
                Versions.none(),
                (versions, event) -> versions.with(document.contentOf().apply(event)),
                (versions, command) -> decide(document, versions, command.content()),
                document.event());
    }

    private static <T, E extends DomainEvent, R> Decision<E, R> decide(
            VersionedDocument<T, E, R> document, Versions<T> versions, T content) {
        return document.fault()
                .apply(content)
                .<Decision<E, R>>map(Decision::rejected)
                .orElseGet(() -> publish(document, versions, content));
    }

    private static <T, E extends DomainEvent, R> Decision<E, R> publish(
            VersionedDocument<T, E, R> document, Versions<T> versions, T content) {
        return versions.endsWith(content)
                ? accepted()
                : accepted(document.published().apply(versions.contents().size() + 1, content));
    }
}
