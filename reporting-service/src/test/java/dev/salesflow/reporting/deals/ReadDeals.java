package dev.salesflow.reporting.deals;

import dev.salesflow.reporting.analysis.log.DealLogView;
import dev.salesflow.reporting.sql.BlockingQueries;
import io.vertx.sqlclient.Pool;

/// The deals of a process as the service reads them from the projection's rows.
public final class ReadDeals {

    private final DealLogs logs;

    public ReadDeals(Pool pool) {
        logs = new DealLogs(new DealRowReader(new BlockingQueries(pool)));
    }

    public DealLogView view(String process) {
        return logs.view(process).orElseThrow();
    }
}
