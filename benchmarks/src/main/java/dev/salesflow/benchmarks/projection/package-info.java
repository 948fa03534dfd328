/// Budgets of the read side: catching up from Kafka, and the time until a fact is visible.
@NullMarked
package dev.salesflow.benchmarks.projection;

import org.jspecify.annotations.NullMarked;
