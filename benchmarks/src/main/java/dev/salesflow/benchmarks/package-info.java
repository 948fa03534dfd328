/// Measures the budgets of the architecture, each against a baseline in the same run. What is
/// measured lies in the sub-packages; nothing here is part of a service.
@NullMarked
package dev.salesflow.benchmarks;

import org.jspecify.annotations.NullMarked;
