package dev.salesflow.deal.process;

import dev.salesflow.events.process.ProcessStage;
import java.util.List;

/// What can be asked of a sales process.
public sealed interface SalesProcessCommand {

    /// Publish a process under a key that is still free, as version 1.
    record PublishProcess(String key, Design design) implements SalesProcessCommand {}

    /// Publish the next version of a process.
    record PublishVersion(Design design) implements SalesProcessCommand {}

    /// What a version says.
    record Design(String name, String nameZh, List<ProcessStage> stages) {}
}
