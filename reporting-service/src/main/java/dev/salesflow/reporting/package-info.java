/// Reports: what happened to deals, counted and timed. The pure arithmetic is in `analysis`, rows
/// come from `projection`, `deals` holds them in memory, `api` answers.
@NullMarked
package dev.salesflow.reporting;

import org.jspecify.annotations.NullMarked;
