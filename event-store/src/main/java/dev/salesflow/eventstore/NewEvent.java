package dev.salesflow.eventstore;

import dev.salesflow.events.DomainEvent;
import java.time.Instant;

/// An event about to be appended, with the time at which it happened.
public record NewEvent(DomainEvent event, Instant occurredAt) {}
