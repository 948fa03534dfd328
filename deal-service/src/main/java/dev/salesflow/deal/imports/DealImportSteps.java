package dev.salesflow.deal.imports;

import dev.salesflow.deal.history.mapping.MappingReader;
import dev.salesflow.deal.process.list.ProcessVersions;
import dev.salesflow.eventstore.EventStoreConfig;
import dev.salesflow.eventstore.relay.RelayWaker;
import dev.salesflow.servicekit.imports.ImportDatabase;
import dev.salesflow.servicekit.imports.ImportEnd;
import dev.salesflow.servicekit.imports.ImportSteps;
import dev.salesflow.servicekit.imports.Publication;
import dev.salesflow.servicekit.imports.RunningImport;
import dev.salesflow.servicekit.imports.api.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BooleanSupplier;

/// Does what comes next for an import of deals, by its phase.
@ApplicationScoped
class DealImportSteps implements ImportSteps {

    private final ImportDatabase database;
    private final ImportEnd end;
    private final ProcessVersions processes;
    private final RelayWaker relay;
    private final Publication publication;

    DealImportSteps(
            ImportDatabase database,
            ProcessVersions processes,
            RelayWaker relay,
            EventStoreConfig config) {
        this.database = database;
        this.end = new ImportEnd(DealImports.KIND, database);
        this.processes = processes;
        this.relay = relay;
        this.publication = new Publication(DealImports.KIND, database, config);
    }

    @Override
    public boolean next(RunningImport running, BooleanSupplier stopping) {
        return switch (running.phase()) {
            case STAGING -> new Staging(database, running).run(stopping);
            case APPENDING -> append(running, stopping);
            case PUBLISHING -> publication.isComplete(running.id()) && end.done(running.id());
        };
    }

    private boolean append(RunningImport running, BooleanSupplier stopping) {
        var mapping = MappingReader.read(running.mapping()).known();
        var key = mapping.process().key();
        var newest = Waiting.await(processes.newest(key));
        var process = newest == null ? null : ProcessStages.of(newest);
        if (process == null || !process.hold(mapping.stages())) {
            return end.failed(
                    running.id(),
                    "Process '"
                            + key
                            + "' no longer has the stages of the mapping; send the file again with"
                            + " those it has");
        }
        var appended =
                new Appending(database, running, process.version(), process.codes()).run(stopping);
        relay.wake();
        return appended;
    }
}
