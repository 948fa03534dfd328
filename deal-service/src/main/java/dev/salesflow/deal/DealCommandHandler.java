package dev.salesflow.deal;

import dev.salesflow.deal.list.DealEntries;
import dev.salesflow.deal.list.DealEntry;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.Commands;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;

/// Carries commands on deals out: load, decide, append and the deal list in one transaction.
@ApplicationScoped
public class DealCommandHandler {

    private static final int ATTEMPTS = 4;

    private final Commands commands;
    private final DealEntries entries;

    DealCommandHandler(Commands commands, DealEntries entries) {
        this.commands = commands;
        this.entries = entries;
    }

    /// Opens a deal under that id.
    public Uni<CommandOutcome<Deal, DealRejection>> open(
            UUID id, DealCommand.OpenDeal command, CommandContext context) {
        return commands.execute(
                DealDecider.DECIDER, id, command, context, DealEntries.updating(null));
    }

    /// Carries out what `command` makes of the deal's row; fails with the 404 problem when there is
    /// no row.
    ///
    /// The row says since when the deal is in its stage, which the events alone do not tell the
    /// decider. So the command is bound to the row's version: when another writer is first, row and
    /// command are made anew, three times at most.
    public Uni<CommandOutcome<Deal, DealRejection>> change(
            UUID id, CommandContext context, Function<DealEntry, Uni<DealCommand>> command) {
        return attempt(id, context, command, 1);
    }

    private Uni<CommandOutcome<Deal, DealRejection>> attempt(
            UUID id,
            CommandContext context,
            Function<DealEntry, Uni<DealCommand>> command,
            int attempt) {
        return entries.existing(id)
                .chain(row ->
                        command.apply(row)
                                .chain(made ->
                                        commands.execute(
                                                DealDecider.DECIDER,
                                                id,
                                                made,
                                                bound(context, row.version),
                                                DealEntries.updating(row))))
                .chain(outcome ->
                        outcome instanceof CommandOutcome.Stale
                                        && context.expectedVersion() == null
                                        && attempt < ATTEMPTS
                                ? attempt(id, context, command, attempt + 1)
                                : Uni.createFrom().item(outcome));
    }

    private static CommandContext bound(CommandContext context, int version) {
        if (context.expectedVersion() != null) {
            return context;
        }
        return new CommandContext(
                context.commandId(),
                context.payloadHash(),
                context.actor(),
                context.correlationId(),
                context.causationId(),
                context.traceparent(),
                context.now(),
                version);
    }
}
