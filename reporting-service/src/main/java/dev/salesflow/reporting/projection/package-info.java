/// Turns the other services' events into this service's rows: set-based, idempotent by stream and
/// version.
@NullMarked
package dev.salesflow.reporting.projection;

import org.jspecify.annotations.NullMarked;
