package dev.salesflow.lead.version;

import dev.salesflow.events.DomainEvent;
import dev.salesflow.events.Topic;
import dev.salesflow.eventstore.Decider;
import dev.salesflow.eventstore.StreamIds;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/// A document of the installation: one stream, whose n-th event publishes version n.
///
/// @param event the sealed interface of its events
/// @param content the type of what a version says; written and read as JSON in the view
/// @param shipped what version 1 says
/// @param published the event that publishes a content under a number
/// @param contentOf what an event publishes
/// @param fault why a content is refused; empty when it can be published
public record VersionedDocument<T, E extends DomainEvent, R>(
        Topic topic,
        Class<E> event,
        Class<T> content,
        T shipped,
        BiFunction<Integer, T, E> published,
        Function<E, T> contentOf,
        Function<T, Optional<R>> fault) {

    /// The document as an aggregate.
    public Decider<Versions<T>, PublishVersion<T>, E, R> decider() {
        return VersionDecider.of(this);
    }

    /// The id of its only stream.
    public UUID streamId() {
        return StreamIds.of(topic.aggregate(), "installation");
    }
}
