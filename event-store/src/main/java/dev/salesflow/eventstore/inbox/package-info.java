/// Takes other services' events in: effect and offset in one transaction, unreadable records parked
/// with their stream.
@NullMarked
package dev.salesflow.eventstore.inbox;

import org.jspecify.annotations.NullMarked;
