/// Streams of facts on PostgreSQL: append, load, decide. The relay to Kafka and the inbox from it
/// live in sub-packages. What an event means, and which rules guard it, is not known here.
@NullMarked
package dev.salesflow.eventstore;

import org.jspecify.annotations.NullMarked;
