package dev.salesflow.servicekit.imports;

import static dev.salesflow.servicekit.imports.ImportDatabase.await;

import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.HistoryAppend;
import dev.salesflow.eventstore.NewStream;
import dev.salesflow.eventstore.StoreConnection;
import java.util.ArrayList;
import java.util.List;

/// Appends the streams of a page, some hundred events a statement. Blocks until they are stored.
public final class BulkAppend {

    private static final int EVENTS_A_STATEMENT = 500;

    private BulkAppend() {}

    /// Appends those of the streams that are not there yet and answers the number of events that
    /// were stored.
    public static int append(
            StoreConnection connection, List<NewStream> streams, CommandContext context) {
        var stored = 0;
        var batch = new ArrayList<NewStream>();
        var size = 0;
        for (var stream : streams) {
            batch.add(stream);
            size += stream.events().size();
            if (size >= EVENTS_A_STATEMENT) {
                stored += statement(connection, batch, context);
                batch.clear();
                size = 0;
            }
        }
        return stored + statement(connection, batch, context);
    }

    private static int statement(
            StoreConnection connection, List<NewStream> batch, CommandContext context) {
        return await(HistoryAppend.append(connection, batch, context).subscribeAsCompletionStage());
    }
}
