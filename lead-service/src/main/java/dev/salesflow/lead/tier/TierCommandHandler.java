package dev.salesflow.lead.tier;

import dev.salesflow.events.lead.LeadTier;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand.SetTier;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.assignment.OwnerCommandHandler;
import dev.salesflow.lead.assignment.OwnerLoad;
import dev.salesflow.lead.scoring.basis.ScoringBases;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Sets tiers, with the owner's key leads counted so that the focus limit holds.
@ApplicationScoped
public class TierCommandHandler {

    private final OwnerCommandHandler owners;
    private final ScoringBases bases;

    TierCommandHandler(OwnerCommandHandler owners, ScoringBases bases) {
        this.owners = owners;
        this.bases = bases;
    }

    /// Pursues the lead in the tier, or in the one that its facts suggest when none is named;
    /// model, profile, calendar and focus limit are the newest.
    public Uni<CommandOutcome<Lead, LeadRejection>> set(
            UUID leadId, @Nullable LeadTier tier, CommandContext context) {
        return owners.handle(
                leadId, (connection, load) -> command(connection, tier, load, context), context);
    }

    private Uni<SetTier> command(
            StoreConnection connection,
            @Nullable LeadTier tier,
            OwnerLoad load,
            CommandContext context) {
        return bases.find(connection, null, null)
                .map(basis ->
                        new SetTier(
                                tier,
                                basis.model().content(),
                                basis.profile().content(),
                                basis.calendar(),
                                context.now(),
                                load.workload(),
                                load.focusLimit()));
    }
}
