package dev.salesflow.events.calendar;

import java.time.LocalDate;

/// A date on which nobody works although the week says so.
public record Holiday(LocalDate date, String occasion) {}
