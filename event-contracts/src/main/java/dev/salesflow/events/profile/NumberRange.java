package dev.salesflow.events.profile;

/// Whole numbers from `least` to `most`, both included.
public record NumberRange(long least, long most) {}
