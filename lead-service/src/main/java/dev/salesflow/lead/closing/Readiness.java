package dev.salesflow.lead.closing;

import static dev.salesflow.eventstore.Decision.accepted;

import dev.salesflow.events.lead.FactStatus;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.eventstore.Decision;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadDecider;
import dev.salesflow.lead.LeadDetails;
import dev.salesflow.lead.LeadRejection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Whether a lead is good enough for a deal: what qualification weighs is recorded, what the
/// profile requires is recorded and verified, and somebody owns the lead.
public final class Readiness {

    /// Need, budget, authority and timing: what qualification weighs, and so has to be recorded.
    private static final Set<LeadFact> WEIGHED =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            LeadFact.NEED,
                            LeadFact.BUDGET,
                            LeadFact.DECISION_MAKER,
                            LeadFact.PURCHASE_WITHIN_MONTHS));

    private Readiness() {}

    /// All that stands against qualifying a lead as it is now, whether or not it was qualified
    /// before; none for one that is ready.
    public static List<LeadRejection> obstacles(Lead lead, Set<LeadFact> required) {
        if (lead instanceof Lead.Active active) {
            return obstacles(active.details(), required);
        }
        return LeadDecider.whileActive(lead, _ -> accepted())
                        instanceof Decision.Rejected<?, LeadRejection>(var reason)
                ? List.of(reason)
                : List.of();
    }

    static List<LeadRejection> obstacles(LeadDetails lead, Set<LeadFact> required) {
        var obstacles = new ArrayList<LeadRejection>();
        var missing = EnumSet.copyOf(WEIGHED);
        missing.addAll(required);
        missing.removeAll(lead.facts().keySet());
        if (!missing.isEmpty()) {
            obstacles.add(new LeadRejection.FactsMissing(Collections.unmodifiableSet(missing)));
        }
        var reported = withStatus(FactStatus.REPORTED, lead, required);
        var disputed = withStatus(FactStatus.DISPUTED, lead, required);
        if (!reported.isEmpty() || !disputed.isEmpty()) {
            obstacles.add(new LeadRejection.FactsNotVerified(reported, disputed));
        }
        if (lead.assignment() == null) {
            obstacles.add(new LeadRejection.OwnerMissing());
        }
        return List.copyOf(obstacles);
    }

    private static Set<LeadFact> withStatus(
            FactStatus status, LeadDetails lead, Set<LeadFact> required) {
        var facts = EnumSet.noneOf(LeadFact.class);
        lead.facts()
                .forEach((fact, known) -> {
                    if (known.status() == status && required.contains(fact)) {
                        facts.add(fact);
                    }
                });
        return Collections.unmodifiableSet(facts);
    }
}
