/// Exact statistics on whole ticks: distributions, Wilson intervals and the Aalen–Johansen
/// estimator. Knows nothing of deals.
@NullMarked
package dev.salesflow.reporting.analysis.statistics;

import org.jspecify.annotations.NullMarked;
