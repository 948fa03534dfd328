/// Budgets of the reports, over deals made up in the database.
@NullMarked
package dev.salesflow.benchmarks.report;

import org.jspecify.annotations.NullMarked;
