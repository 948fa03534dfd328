package dev.salesflow.lead.api;

import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.servicekit.command.CommandAnswers;
import dev.salesflow.servicekit.command.CommandContexts;
import dev.salesflow.servicekit.problem.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What every step of the work on a lead has in common over HTTP: the caller's sight of the lead,
/// and the lead as it then stands as the answer.
@RequestScoped
public class LeadSteps {

    private final CommandContexts contexts;
    private final LeadSight sight;
    private final HttpHeaders headers;

    LeadSteps(CommandContexts contexts, LeadSight sight, HttpHeaders headers) {
        this.contexts = contexts;
        this.sight = sight;
        this.headers = headers;
    }

    /// Carries a step out and answers the lead; `request` is the body, absent for one without.
    public Uni<Response> step(
            UUID leadId,
            @Nullable Object request,
            Function<CommandContext, Uni<CommandOutcome<Lead, LeadRejection>>> handling) {
        var context = contexts.of(request);
        var language = Problems.language(headers);
        return sight.require(leadId, context)
                .chain(() -> handling.apply(context))
                .map(outcome ->
                        CommandAnswers.changed(
                                outcome,
                                lead -> LeadView.of(leadId, lead, null, language),
                                LeadProblems::of));
    }
}
