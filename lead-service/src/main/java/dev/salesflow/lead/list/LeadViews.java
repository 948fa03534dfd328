package dev.salesflow.lead.list;

import dev.salesflow.eventstore.NewEvent;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.analysis.list.AnalysisList;
import dev.salesflow.lead.assignment.list.AssignmentViews;
import dev.salesflow.lead.facts.list.LeadFactList;
import dev.salesflow.lead.followup.list.LeadFollowUps;
import dev.salesflow.lead.strategy.list.StrategyList;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/// All views of leads, brought up to date in the transaction that appends.
public final class LeadViews {

    private LeadViews() {}

    /// Brings every view to the lead's state that stands at the version.
    public static Uni<Void> update(
            Mutiny.StatelessSession session,
            UUID leadId,
            Lead lead,
            int version,
            List<NewEvent> events) {
        return LeadList.update(session, leadId, lead, version, events)
                .chain(() -> LeadFactList.update(session, leadId, lead, version, events))
                .chain(() -> AssignmentViews.update(session, leadId, lead, version, events))
                .chain(() -> AnalysisList.update(session, leadId, lead, version, events))
                .chain(() -> StrategyList.update(session, leadId, lead, version, events))
                .chain(() -> LeadFollowUps.update(session, leadId, lead, version, events));
    }
}
