package dev.salesflow.lead.tier;

import static dev.salesflow.eventstore.Decision.accepted;
import static dev.salesflow.eventstore.Decision.rejected;

import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadTierSet;
import dev.salesflow.events.lead.LeadTier;
import dev.salesflow.eventstore.Decision;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadCommand.SetTier;
import dev.salesflow.lead.LeadDecider;
import dev.salesflow.lead.LeadDetails;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.scoring.ScoringModel;
import dev.salesflow.lead.scoring.dimension.Evidence;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Decides in which tier a lead is pursued, and when its next follow-up is due.
public final class TierDecider {

    private TierDecider() {}

    /// Sets the tier, or says why not; the tier that it is in already changes nothing, unless the
    /// cadence has changed.
    public static Decision<LeadEvent, LeadRejection> decide(Lead lead, LeadCommand.OfTier command) {
        return LeadDecider.whileActive(
                lead,
                active ->
                        switch (command) {
                            case SetTier c -> set(active.details(), c);
                        });
    }

    private static Decision<LeadEvent, LeadRejection> set(LeadDetails details, SetTier command) {
        var score = details.score();
        if (score == null || !score.highPotential()) {
            return rejected(
                    new LeadRejection.TierWithoutHighPotential(
                            score == null ? null : score.total()));
        }
        var tier = tier(details, command);
        var assignment = details.assignment();
        if (assignment != null && isFocusFull(details, tier, command)) {
            return rejected(
                    new LeadRejection.FocusListFull(assignment.ownerId(), command.focusLimit()));
        }
        return set(details, tier, command);
    }

    private static LeadTier tier(LeadDetails details, SetTier command) {
        var asked = command.tier();
        return asked == null
                ? SuggestedTier.of(
                        new Evidence(
                                details.facts(),
                                details.keyPeople(),
                                command.profile(),
                                command.now().atZone(command.calendar().zone())))
                : asked;
    }

    /// Whether the owner pursues as many key leads as is allowed, without this one.
    private static boolean isFocusFull(LeadDetails details, LeadTier tier, SetTier command) {
        var workload = command.workload();
        return tier == LeadTier.KEY_PURSUIT
                && tierOf(details) != LeadTier.KEY_PURSUIT
                && workload != null
                && workload.isFocusFull(command.focusLimit());
    }

    private static Decision<LeadEvent, LeadRejection> set(
            LeadDetails details, LeadTier tier, SetTier command) {
        var cadence = cadence(command.model(), tier);
        if (new Tiering(tier, cadence).equals(details.tiering())) {
            return accepted();
        }
        var calendar = command.calendar();
        var dueOn = calendar.onOrAfter(calendar.dateOf(command.now()).plusDays(cadence));
        return accepted(new LeadTierSet(tier, tierOf(details), cadence, dueOn));
    }

    private static int cadence(ScoringModel model, LeadTier tier) {
        return Objects.requireNonNull(
                model.cadenceDays().get(tier), () -> tier + " has no cadence");
    }

    private static @Nullable LeadTier tierOf(LeadDetails details) {
        var tiering = details.tiering();
        return tiering == null ? null : tiering.tier();
    }
}
