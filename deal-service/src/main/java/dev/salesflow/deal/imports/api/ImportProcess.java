package dev.salesflow.deal.imports.api;

import dev.salesflow.deal.history.mapping.ImportMapping;
import dev.salesflow.deal.imports.ProcessStages;
import dev.salesflow.deal.process.SalesProcessCommand.Design;
import dev.salesflow.deal.process.SalesProcessCommand.PublishProcess;
import dev.salesflow.deal.process.SalesProcessCommandHandler;
import dev.salesflow.deal.process.list.ProcessVersionEntry;
import dev.salesflow.deal.process.list.ProcessVersions;
import dev.salesflow.events.process.ProcessStage;
import dev.salesflow.eventstore.CommandContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sees to it that the process of an import is there: as it is, or created when the mapping says
/// so.
@ApplicationScoped
class ImportProcess {

    private final ProcessVersions versions;
    private final SalesProcessCommandHandler processes;

    ImportProcess(ProcessVersions versions, SalesProcessCommandHandler processes) {
        this.versions = versions;
        this.processes = processes;
    }

    /// Fails with a 422 problem when the process is unknown and not to be created, or lacks a stage
    /// of the mapping.
    Uni<Void> ensure(ImportMapping mapping, CommandContext context) {
        return versions.newest(mapping.process().key())
                .chain(newest ->
                        newest == null ? create(mapping, context) : Uni.createFrom().item(newest))
                .invoke(there -> check(there, mapping))
                .replaceWithVoid();
    }

    /// Reads what stands after the command, as another request may have created the process first.
    private Uni<@Nullable ProcessVersionEntry> create(
            ImportMapping mapping, CommandContext context) {
        var key = mapping.process().key();
        var name = mapping.process().name();
        if (!mapping.process().create() || name == null) {
            throw ProcessProblems.unknownProcess(key);
        }
        var design = new Design(name, name, stages(mapping.stages()));
        return processes
                .handle(key, new PublishProcess(key, design), context)
                .chain(() -> versions.newest(key));
    }

    private static void check(@Nullable ProcessVersionEntry there, ImportMapping mapping) {
        var key = mapping.process().key();
        if (there == null) {
            throw ProcessProblems.unknownProcess(key);
        }
        var stages = ProcessStages.of(there);
        if (!stages.hold(mapping.stages())) {
            throw ProcessProblems.stagesDiffer(key, stages.codes());
        }
    }

    private static List<ProcessStage> stages(List<String> codes) {
        return codes.stream().map(code -> new ProcessStage(code, code, code, null, null)).toList();
    }
}
