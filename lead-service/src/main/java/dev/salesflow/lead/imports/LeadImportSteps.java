package dev.salesflow.lead.imports;

import dev.salesflow.eventstore.EventStoreConfig;
import dev.salesflow.eventstore.relay.RelayWaker;
import dev.salesflow.lead.api.ContactRequest;
import dev.salesflow.servicekit.imports.ImportDatabase;
import dev.salesflow.servicekit.imports.ImportEnd;
import dev.salesflow.servicekit.imports.ImportSteps;
import dev.salesflow.servicekit.imports.Publication;
import dev.salesflow.servicekit.imports.RunningImport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.function.BooleanSupplier;

/// Does what comes next for an import of leads, by its phase.
@ApplicationScoped
class LeadImportSteps implements ImportSteps {

    private final ImportDatabase database;
    private final ImportEnd end;
    private final RelayWaker relay;
    private final Publication publication;
    private final Validator validator;

    LeadImportSteps(
            ImportDatabase database,
            RelayWaker relay,
            EventStoreConfig config,
            Validator validator) {
        this.database = database;
        this.end = new ImportEnd(LeadImports.KIND, database);
        this.relay = relay;
        this.publication = new Publication(LeadImports.KIND, database, config);
        this.validator = validator;
    }

    @Override
    public boolean next(RunningImport running, BooleanSupplier stopping) {
        return switch (running.phase()) {
            // rows of leads stand alone, so they are stored as they are read
            case STAGING, APPENDING -> {
                var appended = worker(running).run(stopping);
                relay.wake();
                yield appended;
            }
            case PUBLISHING -> publication.isComplete(running.id()) && end.done(running.id());
        };
    }

    /// A worker that takes the e-mail addresses that capture takes, by the rule of its request.
    Appending worker(RunningImport running) {
        return new Appending(
                database,
                running,
                email -> validator.validateValue(ContactRequest.class, "email", email).isEmpty());
    }
}
