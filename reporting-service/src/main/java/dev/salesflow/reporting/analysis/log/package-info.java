/// The columnar in-memory log of one process: what an updater writes, what a report reads, and the
/// replay of one deal as of an instant. Figures are computed elsewhere.
@NullMarked
package dev.salesflow.reporting.analysis.log;

import org.jspecify.annotations.NullMarked;
