package dev.salesflow.lead.api;

import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.scoring.api.ScoreLanguage;
import dev.salesflow.lead.scoring.api.ScoreWords;
import dev.salesflow.lead.words.NamedPeople;
import dev.salesflow.lead.words.StayingTexts;
import dev.salesflow.servicekit.command.CommandAnswers;
import dev.salesflow.servicekit.command.CommandContexts;
import dev.salesflow.servicekit.problem.Languages;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What every step of the work on a lead has in common over HTTP: the caller's sight of the lead,
/// texts that name nobody where they stay, and the lead as it then stands as the answer.
@RequestScoped
public class LeadSteps {

    private final CommandContexts contexts;
    private final LeadSight sight;
    private final NamedPeople named;
    private final ScoreLanguage scoreLanguage;
    private final HttpHeaders headers;

    LeadSteps(
            CommandContexts contexts,
            LeadSight sight,
            NamedPeople named,
            ScoreLanguage scoreLanguage,
            HttpHeaders headers) {
        this.contexts = contexts;
        this.sight = sight;
        this.named = named;
        this.scoreLanguage = scoreLanguage;
        this.headers = headers;
    }

    /// Carries a step out and answers the lead; `request` is the body, absent for one without.
    public Uni<Response> step(
            UUID leadId,
            @Nullable Object request,
            Function<CommandContext, Uni<CommandOutcome<Lead, LeadRejection>>> handling) {
        var context = contexts.of(request);
        var language = Languages.of(headers);
        return sight.require(leadId, context)
                .chain(() ->
                        request instanceof StayingTexts texts
                                ? named.refuseIn(texts, leadId, context)
                                : Uni.createFrom().voidItem())
                .chain(() -> handling.apply(context))
                .chain(outcome ->
                        words(outcome, language)
                                .map(words ->
                                        CommandAnswers.changed(
                                                outcome,
                                                lead -> LeadView.of(leadId, lead, Map.of(), words),
                                                LeadProblems::of)))
                .map(answer -> Languages.in(language, answer));
    }

    private Uni<ScoreWords> words(CommandOutcome<Lead, LeadRejection> outcome, Locale language) {
        return outcome instanceof CommandOutcome.Done<Lead, LeadRejection> done
                ? scoreLanguage.of(done.state(), language)
                : Uni.createFrom().item(ScoreWords.in(language));
    }
}
