/// The reports as pure functions from a view of the log and a query to result records shaped like
/// the API.
@NullMarked
package dev.salesflow.reporting.analysis.report;

import org.jspecify.annotations.NullMarked;
