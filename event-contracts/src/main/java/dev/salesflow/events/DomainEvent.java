package dev.salesflow.events;

/// Something that has happened, named in the past tense; immutable and free of personal data.
public interface DomainEvent {}
