/// Budget of a service's start: how long until it serves, and in how much memory.
@NullMarked
package dev.salesflow.benchmarks.start;

import org.jspecify.annotations.NullMarked;
