package dev.salesflow.deal.api;

import dev.salesflow.deal.DealCommand;
import dev.salesflow.deal.DealCommandHandler;
import dev.salesflow.deal.Stay;
import dev.salesflow.deal.list.DealEntry;
import dev.salesflow.deal.process.list.ProcessVersions;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.command.CommandAnswers;
import dev.salesflow.servicekit.command.CommandContexts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What every step on a deal shares at the edge: sight, context, the deal's stages, the answer.
@RequestScoped
class DealDesk {

    private final DealCommandHandler deals;
    private final ProcessVersions processes;
    private final Access access;
    private final CommandContexts contexts;

    DealDesk(
            DealCommandHandler deals,
            ProcessVersions processes,
            Access access,
            CommandContexts contexts) {
        this.deals = deals;
        this.processes = processes;
        this.access = access;
        this.contexts = contexts;
    }

    /// Carries out a step that needs nothing but the request.
    Uni<Response> step(
            UUID id, @Nullable Object request, Function<CommandContext, DealCommand> command) {
        var context = contexts.of(request);
        return answer(id, context, _ -> Uni.createFrom().item(command.apply(context)));
    }

    /// Carries out a step whose command is found elsewhere first.
    Uni<Response> foundStep(UUID id, Object request, Uni<? extends DealCommand> command) {
        return answer(id, contexts.of(request), _ -> command.map(DealCommand.class::cast));
    }

    /// Carries out a step that ends the deal's stay in its stage.
    Uni<Response> leaving(UUID id, Object request, Function<Stay, DealCommand> command) {
        var context = contexts.of(request);
        return answer(id, context, row -> Uni.createFrom().item(command.apply(stay(row, context))));
    }

    /// Carries out a step that needs the stages of the deal's process version, in order.
    Uni<Response> staged(
            UUID id, Object request, BiFunction<List<String>, Stay, DealCommand> command) {
        var context = contexts.of(request);
        return answer(
                id,
                context,
                row ->
                        processes
                                .find(row.processKey, row.processVersion)
                                .onItem()
                                .ifNull()
                                .failWith(() -> new IllegalStateException("no stages of " + id))
                                .map(process ->
                                        command.apply(process.stageCodes(), stay(row, context))));
    }

    private Uni<Response> answer(
            UUID id, CommandContext context, Function<DealEntry, Uni<DealCommand>> command) {
        return deals.change(
                        id,
                        context,
                        row -> {
                            access.requireSight(row.ownerId, row.teamId);
                            return command.apply(row);
                        })
                .map(outcome ->
                        CommandAnswers.changed(
                                outcome, deal -> DealView.of(id, deal), DealProblems::problem));
    }

    private static Stay stay(DealEntry row, CommandContext context) {
        return new Stay(row.stageEnteredAt, context.now());
    }
}
