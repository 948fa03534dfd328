package dev.salesflow.events.process;

import dev.salesflow.events.DomainEvent;
import java.util.List;

/// What has happened to a sales process.
public sealed interface SalesProcessEvent extends DomainEvent {

    /// A version of the process was published; deals stay on the version they started with.
    record SalesProcessPublished(
            String key, int processVersion, String name, String nameZh, List<ProcessStage> stages)
            implements SalesProcessEvent {}
}
