package dev.salesflow.deal.process;

import dev.salesflow.deal.process.list.ProcessVersions;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.Commands;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// Carries commands on sales processes out.
@ApplicationScoped
public class SalesProcessCommandHandler {

    private final Commands commands;

    SalesProcessCommandHandler(Commands commands) {
        this.commands = commands;
    }

    /// Carries a command on the process with that key out.
    public Uni<CommandOutcome<SalesProcess, SalesProcessRejection>> handle(
            String key, SalesProcessCommand command, CommandContext context) {
        return commands.execute(
                SalesProcessDecider.DECIDER,
                SalesProcess.streamId(key),
                command,
                context,
                ProcessVersions::update);
    }
}
