package dev.salesflow.reporting.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.salesflow.reporting.analysis.report.ReportAnswer;
import java.util.Map;

/// A report as it is answered.
///
/// @param ownerNames names behind owner ids in `groups`, for those who may see names
public record ReportBody<T>(
        @JsonUnwrapped ReportAnswer<T> answer,
        Freshness freshness,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> ownerNames) {}
