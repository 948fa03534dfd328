package dev.salesflow.lead.followup.list;

import dev.salesflow.events.followup.FollowUp;
import dev.salesflow.events.lead.LeadEvent.LeadFollowedUp;
import dev.salesflow.eventstore.NewEvent;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadDetails;
import dev.salesflow.servicekit.followup.FollowUpLog;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/// How the follow-up log follows the events of leads. A next action is owed only while the lead is
/// worked on.
public final class LeadFollowUps {

    private LeadFollowUps() {}

    private record Row(FollowUp followUp, int version) {}

    /// Brings the lead's rows to the state that stands at the version.
    public static Uni<Void> update(
            Mutiny.StatelessSession session,
            UUID leadId,
            Lead lead,
            int version,
            List<NewEvent> events) {
        return switch (lead) {
            case Lead.Unknown _ -> Uni.createFrom().voidItem();
            case Lead.Captured captured ->
                    captured.details().followUp() == null
                            ? Uni.createFrom().voidItem()
                            : Multi.createFrom()
                                    .iterable(added(version - events.size(), events))
                                    .onItem()
                                    .transformToUniAndConcatenate(
                                            row -> add(session, leadId, captured.details(), row))
                                    .onItem()
                                    .ignoreAsUni()
                                    .chain(() -> settle(session, leadId, captured));
        };
    }

    /// Gives the rows of a merged lead to the one that goes on for it: what was promised to the
    /// customer is owed until somebody calls.
    public static Uni<Void> move(
            Mutiny.StatelessSession session, UUID mergedLeadId, UUID leadId, Lead.Active lead) {
        return FollowUpLog.move(StoreConnection.of(session), mergedLeadId, leadId)
                .chain(() -> settle(session, leadId, lead));
    }

    private static List<Row> added(int versionBefore, List<NewEvent> events) {
        var rows = new ArrayList<Row>();
        for (var i = 0; i < events.size(); i++) {
            if (events.get(i).event() instanceof LeadFollowedUp(var followUp, _)) {
                rows.add(new Row(followUp, versionBefore + i + 1));
            }
        }
        return rows;
    }

    private static Uni<Void> add(
            Mutiny.StatelessSession session, UUID leadId, LeadDetails lead, Row row) {
        return FollowUpLog.add(
                session, leadId, row.version(), lead.origin().contactId(), row.followUp());
    }

    private static Uni<Void> settle(
            Mutiny.StatelessSession session, UUID leadId, Lead.Captured lead) {
        var assignment = lead.details().assignment();
        return FollowUpLog.settle(
                StoreConnection.of(session),
                leadId,
                lead instanceof Lead.Active ? lead.details().followUpDueOn() : null,
                assignment == null ? null : assignment.ownerId(),
                assignment == null ? null : assignment.teamId());
    }
}
