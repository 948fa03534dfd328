package dev.salesflow.eventstore;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What comes with every command beside its content.
///
/// @param commandId the caller's idempotency key: the same id has one effect and one answer
/// @param payloadHash of the request, so that a key used for something else is noticed
/// @param actor who acts, as a pseudonymous subject
/// @param correlationId ties all that follows from one request together
/// @param causationId the event that a policy reacts to; absent for a person's command
/// @param traceparent W3C trace context of the request
/// @param now when it happens
/// @param expectedVersion the version the caller saw (If-Match); absent when the caller does not
///   mind
public record CommandContext(
        UUID commandId,
        String payloadHash,
        String actor,
        UUID correlationId,
        @Nullable UUID causationId,
        @Nullable String traceparent,
        Instant now,
        @Nullable Integer expectedVersion) {}
