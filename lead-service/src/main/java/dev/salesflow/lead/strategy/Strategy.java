package dev.salesflow.lead.strategy;

import dev.salesflow.events.lead.StrategyStep;
import java.util.List;
import java.util.UUID;

/// The strategy that stands.
public record Strategy(UUID strategyId, List<StrategyStep> steps) {}
