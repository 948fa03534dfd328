/// Durations in the four units of the reports: elapsed days, calendar days, business hours and
/// business days, all exact in whole ticks.
@NullMarked
package dev.salesflow.reporting.analysis.time;

import org.jspecify.annotations.NullMarked;
