package dev.salesflow.lead.scoring;

import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadCommandHandler;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.scoring.basis.ScoringBases;
import dev.salesflow.lead.scoring.basis.ScoringBasis;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Scores leads by the versions of model and profile that are asked for.
@ApplicationScoped
public class ScoringCommandHandler {

    private final LeadCommandHandler leads;
    private final ScoringBases bases;

    ScoringCommandHandler(LeadCommandHandler leads, ScoringBases bases) {
        this.leads = leads;
        this.bases = bases;
    }

    /// Scores by the versions under these numbers, or the newest where one is absent; fails with a
    /// 422 problem when there is no such version.
    public Uni<CommandOutcome<Lead, LeadRejection>> handle(
            UUID leadId,
            @Nullable Integer modelVersion,
            @Nullable Integer profileVersion,
            Function<ScoringBasis, LeadCommand.OfScoring> command,
            CommandContext context) {
        return leads.handle(
                leadId,
                session ->
                        bases.find(StoreConnection.of(session), modelVersion, profileVersion)
                                .map(command),
                context);
    }
}
