/// Facts about working time: zone, working week, holidays.
@NullMarked
package dev.salesflow.events.calendar;

import org.jspecify.annotations.NullMarked;
