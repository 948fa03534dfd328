package dev.salesflow.deal.process;

import dev.salesflow.events.process.ProcessStage;
import dev.salesflow.events.process.SalesProcessEvent;
import dev.salesflow.eventstore.StreamIds;
import java.util.List;
import java.util.UUID;

/// A sales process as its events tell it: the newest of its versions.
public sealed interface SalesProcess {

    /// No version was published.
    record Unknown() implements SalesProcess {}

    /// The newest version.
    record Published(String key, int version, String name, String nameZh, List<ProcessStage> stages)
            implements SalesProcess {}

    /// The stream of the process with that key.
    static UUID streamId(String key) {
        return StreamIds.of("sales-process", key);
    }

    /// The state after one more event; an earlier version is not forgotten but stays in the stream.
    static SalesProcess evolve(SalesProcess state, SalesProcessEvent event) {
        return switch (event) {
            case SalesProcessEvent.SalesProcessPublished e ->
                    new Published(e.key(), e.processVersion(), e.name(), e.nameZh(), e.stages());
        };
    }
}
