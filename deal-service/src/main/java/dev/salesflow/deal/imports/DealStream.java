package dev.salesflow.deal.imports;

import dev.salesflow.deal.Deal;
import dev.salesflow.deal.list.DealEntries;
import dev.salesflow.deal.list.DealEntry;
import dev.salesflow.events.deal.DealEvent;
import dev.salesflow.eventstore.NewEvent;
import dev.salesflow.eventstore.NewStream;
import dev.salesflow.eventstore.StreamKey;
import java.util.List;
import java.util.UUID;

/// An imported deal as a stream of events, with the row that the deal list shows of it.
record DealStream(StreamKey key, List<NewEvent> events) {

    UUID id() {
        return key.id();
    }

    NewStream stream() {
        return new NewStream(key, events);
    }

    DealEntry entry() {
        Deal state = new Deal.Unknown();
        for (var next : events) {
            state = Deal.evolve(state, (DealEvent) next.event());
        }
        return switch (state) {
            case Deal.Known known -> DealEntries.row(null, key.id(), known, events.size(), events);
            case Deal.Unknown _ ->
                    throw new IllegalStateException("an imported deal that never opened");
        };
    }
}
