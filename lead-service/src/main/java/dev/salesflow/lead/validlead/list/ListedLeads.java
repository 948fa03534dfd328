package dev.salesflow.lead.validlead.list;

import static java.util.stream.Collectors.groupingBy;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.merge.list.MergeChains;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// The leads of a list, some of which were merged since it was drawn up: in their place stands the
/// lead that goes on for them.
///
/// @param leadIds those on the list
/// @param goingOn by lead, the one that goes on for it; itself when it was not merged
public record ListedLeads(List<UUID> leadIds, Map<UUID, UUID> goingOn) {

    /// Looks up which leads go on for those on the list.
    public static Uni<ListedLeads> find(StoreConnection connection, List<UUID> leadIds) {
        return find(connection, leadIds, List.of());
    }

    /// Looks up which leads go on for those on the list and for some that a person names.
    public static Uni<ListedLeads> find(
            StoreConnection connection, List<UUID> leadIds, List<UUID> named) {
        var all = Stream.concat(leadIds.stream(), named.stream()).toList();
        return MergeChains.last(connection, all).map(last -> new ListedLeads(leadIds, last));
    }

    /// Those to be worked on, in the order of the list, each once.
    public Set<UUID> workedOn() {
        var leads = new LinkedHashSet<UUID>();
        leadIds.forEach(lead -> leads.add(goingOn(lead)));
        return leads;
    }

    /// The lead that is worked on when this one is named.
    public UUID goingOn(UUID leadId) {
        return goingOn.getOrDefault(leadId, leadId);
    }

    /// Those on the list in whose place the named ones are worked on; a named one as it is when it
    /// stands for none of them.
    public List<UUID> noted(Collection<UUID> named) {
        var noted = new ArrayList<UUID>();
        var places = placesByLead();
        for (var lead : named) {
            noted.addAll(places.getOrDefault(goingOn(lead), List.of(lead)));
        }
        return List.copyOf(new LinkedHashSet<>(noted));
    }

    private Map<UUID, List<UUID>> placesByLead() {
        return leadIds.stream().collect(groupingBy(this::goingOn));
    }
}
