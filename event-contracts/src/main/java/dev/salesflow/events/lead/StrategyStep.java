package dev.salesflow.events.lead;

import java.time.LocalDate;
import java.util.UUID;

/// Who does one thing by when; what it is stands with the strategy's words, outside the events.
public record StrategyStep(UUID responsibleId, LocalDate dueOn) {}
