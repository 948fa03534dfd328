package dev.salesflow.reporting.analysis.statistics;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;

/// The estimate at an age asked for, with F of each reason a deal was lost for.
public record SurvivalAt(@JsonUnwrapped SurvivalPoint point, Map<String, Double> lostByReason) {}
