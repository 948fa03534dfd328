/// The facts that process analytics works on: a designed process, a deal's moves in order of
/// sequence and its attributes over time. Plain Java, no framework, no storage.
@NullMarked
package dev.salesflow.reporting.analysis;

import org.jspecify.annotations.NullMarked;
