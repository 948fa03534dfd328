package dev.salesflow.reporting.analysis.log;

import java.util.List;

/// The names and values of all attributes at the time of a view.
public record AttributeCodes(Codes names, List<Codes> values) {}
