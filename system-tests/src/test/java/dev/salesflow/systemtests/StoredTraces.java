package dev.salesflow.systemtests;

import dev.salesflow.localstack.ports.Part;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Trace contexts as services store them with their events.
final class StoredTraces {

    private static final String TRACES =
            "select coalesce(meta->>'traceparent', '') from event where stream_id = ? order by"
                    + " version";

    private StoredTraces() {}

    /// The trace context of each event of a stream, in order; empty text where there is none.
    static List<String> of(Part service, String stream) {
        var database = PackagedStack.running().database(service);
        try (var connection =
                        DriverManager.getConnection(
                                database.jdbcUrl(), database.username(), database.password());
                var query = connection.prepareStatement(TRACES)) {
            query.setObject(1, UUID.fromString(stream));
            var rows = query.executeQuery();
            var traces = new ArrayList<String>();
            while (rows.next()) {
                traces.add(rows.getString(1));
            }
            return traces;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the events of " + service.label(), e);
        }
    }
}
