package dev.salesflow.lead.scoring.rescoring;

import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.PassingFailure;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand.DeriveScore;
import dev.salesflow.lead.LeadCommandHandler;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.scoring.basis.ScoringBasis;
import dev.salesflow.lead.scoring.rescoring.Tally.Result;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/// Scores one lead of a rescoring anew.
@ApplicationScoped
class LeadRescorer {

    private static final Logger LOG = Logger.getLogger(LeadRescorer.class);

    private final LeadCommandHandler leads;
    private final Clock clock;

    LeadRescorer(LeadCommandHandler leads, Clock clock) {
        this.leads = leads;
        this.clock = clock;
    }

    /// Blocks until the lead is scored. Infrastructure that is away is the caller's to wait for;
    /// any other failure is counted, and the other leads go on.
    Result rescore(Rescoring rescoring, UUID leadId, ScoringBasis basis) {
        // the day of the rescoring, so that its first and last leads are judged alike
        var day = basis.at(rescoring.startedAt());
        var command = new DeriveScore(basis.model(), basis.profile(), day);
        var context = rescoring.context(leadId, clock.instant());
        try {
            // each lead on a context of its own, as entity sessions are kept by context
            return result(
                    VertxContextSupport.subscribeAndAwait(
                            () -> leads.handle(leadId, command, context)));
        } catch (Throwable e) {
            if (e instanceof InterruptedException || PassingFailure.is(e)) {
                throw new IllegalStateException("rescoring was interrupted", e);
            }
            LOG.errorf(e, "lead %s was not rescored by %s", leadId, rescoring.id());
            return Result.FAILED;
        }
    }

    /// A lead that was closed meanwhile keeps its score.
    private static Result result(CommandOutcome<Lead, LeadRejection> outcome) {
        return switch (outcome) {
            case CommandOutcome.Done<Lead, LeadRejection> done ->
                    done.repeated() || !done.events().isEmpty()
                            ? Result.RESCORED
                            : Result.UNCHANGED;
            case CommandOutcome.Refused<Lead, LeadRejection> _ -> Result.UNCHANGED;
            case CommandOutcome.Stale<Lead, LeadRejection> _,
                    CommandOutcome.KeyReused<Lead, LeadRejection> _ ->
                    throw new IllegalStateException("unexpected " + outcome);
        };
    }
}
