/// Working time of the installation: zone, working week, holidays and make-up days. What is due
/// when lives with what is owed.
@NullMarked
package dev.salesflow.lead.calendar;

import org.jspecify.annotations.NullMarked;
