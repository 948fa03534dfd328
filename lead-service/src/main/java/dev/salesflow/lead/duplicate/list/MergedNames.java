package dev.salesflow.lead.duplicate.list;

import dev.salesflow.events.Topic;
import dev.salesflow.eventstore.EventStore;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.StreamKey;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadDecider;
import dev.salesflow.lead.duplicate.IdentityKey;
import dev.salesflow.lead.duplicate.IdentityKeys;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/// By which company names a lead is recognised because other leads were merged into it.
public final class MergedNames {

    private MergedNames() {}

    /// Whether one of these leads, or of those merged into them, has a name of that key.
    public static Uni<Boolean> contain(
            StoreConnection connection, List<UUID> mergedLeads, IdentityKey key) {
        return keys(connection, mergedLeads)
                .select()
                .where(key::equals)
                .collect()
                .asList()
                .map(found -> !found.isEmpty());
    }

    private static Multi<IdentityKey> keys(StoreConnection connection, List<UUID> leads) {
        return Multi.createFrom()
                .iterable(leads)
                .onItem()
                .transformToMultiAndConcatenate(lead -> keysOf(connection, lead));
    }

    private static Multi<IdentityKey> keysOf(StoreConnection connection, UUID leadId) {
        return EventStore.load(connection, new StreamKey(Topic.LEAD, leadId))
                .onItem()
                .transformToMulti(history -> {
                    var lead = LeadDecider.DECIDER.initial();
                    for (var stored : history) {
                        lead = LeadDecider.DECIDER.evolve(lead, stored.event());
                    }
                    return keysOf(connection, lead);
                });
    }

    private static Multi<IdentityKey> keysOf(StoreConnection connection, Lead lead) {
        return switch (lead) {
            case Lead.Unknown _ -> Multi.createFrom().empty();
            case Lead.Captured known -> {
                var own = IdentityKeys.ofCompany(known.details().origin().companyName());
                var more = keys(connection, known.details().mergedLeads());
                yield Multi.createBy().concatenating().streams(Multi.createFrom().item(own), more);
            }
        };
    }
}
