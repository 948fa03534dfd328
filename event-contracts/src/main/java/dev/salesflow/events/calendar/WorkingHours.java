package dev.salesflow.events.calendar;

import java.time.LocalTime;

/// A stretch of working time within a day; an end at 00:00 is the end of the day.
public record WorkingHours(LocalTime from, LocalTime to) {}
