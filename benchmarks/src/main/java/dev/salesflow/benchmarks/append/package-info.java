/// Budgets of the write path: one event a command over HTTP, and ten events a statement.
@NullMarked
package dev.salesflow.benchmarks.append;

import org.jspecify.annotations.NullMarked;
