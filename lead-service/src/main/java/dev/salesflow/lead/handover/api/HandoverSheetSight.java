package dev.salesflow.lead.handover.api;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.api.LeadSight;
import dev.salesflow.lead.handover.list.EnquiredLeads;
import dev.salesflow.lead.handover.list.HandoverSheetList;
import dev.salesflow.servicekit.access.Access;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Whether there is a sheet to be seen. Nobody owns one: who may read sheets reads all of them, and
/// of their enquiries those of leads within sight.
@ApplicationScoped
public class HandoverSheetSight {

    private final LeadSight leads;
    private final Pool pool;

    HandoverSheetSight(LeadSight leads, Pool pool) {
        this.leads = leads;
        this.pool = pool;
    }

    /// Fails with 404 unless there is such a sheet.
    Uni<Void> require(UUID sheetId) {
        return HandoverSheetList.isKnown(StoreConnection.of(pool), sheetId)
                .invoke(known -> {
                    if (!known) {
                        throw Access.notFound();
                    }
                })
                .replaceWithVoid();
    }

    /// Fails with 404 unless the lead that goes on for one of an enquiry is within sight.
    Uni<Void> requireLead(UUID leadId) {
        return EnquiredLeads.goingOn(StoreConnection.of(pool), List.of(leadId))
                .chain(going -> leads.require(going.getFirst()));
    }
}
