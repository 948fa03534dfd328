package dev.salesflow.reporting.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The reports with the query parameters that each takes beside the common ones and the filters.
enum Report {
    FUNNEL("reportFunnel", QueryParameter.MODE, QueryParameter.WINDOW, QueryParameter.TRUNCATION),
    CYCLE_TIMES(
            "reportCycleTimes",
            QueryParameter.TRUNCATION,
            QueryParameter.HORIZON,
            QueryParameter.AT),
    STAGE_TIMES("reportStageTimes"),
    FLOW("reportFlow"),
    VARIANTS("reportVariants");

    private final String operationId;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<QueryParameter> own;

    Report(String operationId, QueryParameter... own) {
        this.operationId = operationId;
        this.own = List.of(own);
    }

    static Optional<Report> ofOperation(String operationId) {
        return Stream.of(values()).filter(r -> r.operationId.equals(operationId)).findFirst();
    }

    String operationId() {
        return operationId;
    }

    /// All named parameters; attributes of the deals' own come besides.
    List<QueryParameter> parameters() {
        return Stream.of(QueryParameter.COMMON, own, QueryParameter.FILTERS)
                .flatMap(List::stream)
                .toList();
    }
}
