package dev.salesflow.events.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// A date that is worked although the week says it is free (调休).
///
/// @param as the weekday whose hours are worked
public record MakeUpDay(LocalDate date, DayOfWeek as) {}
