package dev.salesflow.reporting.deals;

import dev.salesflow.reporting.analysis.log.DealLogView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// The deals of every process in memory, brought level with the projection's rows at each request.
@ApplicationScoped
public class DealLogs {

    private final DealRowReader rows;
    private final ConcurrentMap<String, LevelLog> logs = new ConcurrentHashMap<>();

    DealLogs(DealRowReader rows) {
        this.rows = rows;
    }

    /// Everything that is projected of a process at this moment; empty for a process that nobody
    /// published. Blocks.
    public Optional<DealLogView> view(String process) {
        return rows.design(process)
                .map(design ->
                        logs.computeIfAbsent(process, key -> new LevelLog(key, design, rows))
                                .level(design));
    }
}
