package dev.salesflow.reporting.deals;

import dev.salesflow.reporting.analysis.DealHistory;
import dev.salesflow.reporting.analysis.log.DealLogView;
import dev.salesflow.reporting.sql.BlockingQueries;
import io.vertx.sqlclient.Pool;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// The deals of a process as the service reads them from the projection's rows.
public final class ReadDeals {

    private final DealRowReader rows;
    private final DealLogs logs;

    public ReadDeals(Pool pool) {
        rows = new DealRowReader(new BlockingQueries(pool));
        logs = new DealLogs(rows);
    }

    public DealLogView view(String process) {
        return logs.view(process).orElseThrow();
    }

    /// The histories of all deals of the process, by deal.
    public Map<UUID, DealHistory> histories(String process) {
        var histories = new HashMap<UUID, DealHistory>();
        rows.changed(process, "1:1:", history -> histories.put(history.deal(), history));
        return histories;
    }
}
