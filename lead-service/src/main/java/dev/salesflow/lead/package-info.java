/// A lead from capture to conversion: its state, commands, refusals and rules, in plain Java. How
/// it is asked for over HTTP lives in `api`, how it is listed in `list`, what other services'
/// events set off in `policy`; sales reps and teams are aggregates of their own.
@NullMarked
package dev.salesflow.lead;

import org.jspecify.annotations.NullMarked;
