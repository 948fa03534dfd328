/// What a report is asked for: population, measure and the options of single reports.
@NullMarked
package dev.salesflow.reporting.analysis.query;

import org.jspecify.annotations.NullMarked;
