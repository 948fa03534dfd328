package dev.salesflow.eventstore;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who caused an event and what it belongs to; stored beside the payload.
public record EventMeta(
        String actor,
        UUID correlationId,
        @Nullable UUID causationId,
        @Nullable String traceparent,
        String payloadHash) {

    static EventMeta of(CommandContext context) {
        return new EventMeta(
                context.actor(),
                context.correlationId(),
                context.causationId(),
                context.traceparent(),
                context.payloadHash());
    }

    EventMeta by(String someone) {
        return new EventMeta(someone, correlationId, causationId, traceparent, payloadHash);
    }
}
