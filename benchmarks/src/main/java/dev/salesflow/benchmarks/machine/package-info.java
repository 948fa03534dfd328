/// What a measurement runs on: a private stack, packaged services as processes, databases, and the
/// facts of the machine that a figure is worth nothing without.
@NullMarked
package dev.salesflow.benchmarks.machine;

import org.jspecify.annotations.NullMarked;
