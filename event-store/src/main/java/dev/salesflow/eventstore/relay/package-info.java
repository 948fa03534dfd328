/// Carries committed events to Kafka, in stream order, at least once: the event table is the
/// outbox.
@NullMarked
package dev.salesflow.eventstore.relay;

import org.jspecify.annotations.NullMarked;
