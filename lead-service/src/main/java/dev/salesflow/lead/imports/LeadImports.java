package dev.salesflow.lead.imports;

import dev.salesflow.servicekit.imports.ImportDatabase;
import dev.salesflow.servicekit.imports.ImportEnd;
import dev.salesflow.servicekit.imports.ImportKind;
import dev.salesflow.servicekit.imports.ImportRequests;
import dev.salesflow.servicekit.imports.ImportRunner;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// The imports of leads: how they are taken in, carried out and stopped.
@ApplicationScoped
public class LeadImports {

    /// What is imported here, and the names that follow from it.
    public static final ImportKind KIND = new ImportKind("lead", "rows_read");

    private final ImportDatabase database;
    private final ImportRunner runner;

    LeadImports(ImportDatabase database, LeadImportSteps steps) {
        this.database = database;
        this.runner = new ImportRunner(KIND, database, steps);
    }

    void start(@Observes StartupEvent event) {
        runner.start();
    }

    void stop(@Observes ShutdownEvent event) {
        runner.stop();
    }

    /// Takes imports in.
    public ImportRequests requests() {
        return new ImportRequests(KIND, database);
    }

    /// Stops imports.
    public ImportEnd end() {
        return new ImportEnd(KIND, database);
    }

    /// Looks for a new import at once.
    public void wake() {
        runner.wake();
    }
}
