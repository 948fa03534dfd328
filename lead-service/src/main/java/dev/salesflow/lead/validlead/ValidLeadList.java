package dev.salesflow.lead.validlead;

import dev.salesflow.events.validlead.ValidLeadListEvent;
import dev.salesflow.events.validlead.ValidLeadListEvent.ValidLeadListDistributed;
import dev.salesflow.events.validlead.ValidLeadListEvent.ValidLeadListDrawnUp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// A brand's list of valid leads of a week, as the events tell it.
public sealed interface ValidLeadList {

    /// The leads that stand on it, in the order in which they were captured.
    List<UUID> leadIds();

    /// Those that were not given to anybody from the list, in its order.
    List<UUID> remaining();

    /// A stream without events.
    record Unknown() implements ValidLeadList {
        @Override
        public List<UUID> leadIds() {
            return List.of();
        }

        @Override
        public List<UUID> remaining() {
            return List.of();
        }
    }

    /// A list that was drawn up.
    ///
    /// @param distributed those that were given to reps from the list
    record DrawnUp(
            String week,
            LocalDate firstDay,
            String brand,
            List<UUID> leadIds,
            Set<UUID> distributed)
            implements ValidLeadList {

        @Override
        public List<UUID> remaining() {
            var remaining = new ArrayList<>(leadIds);
            remaining.removeAll(distributed);
            return List.copyOf(remaining);
        }
    }

    /// The list after one more event.
    static ValidLeadList evolve(ValidLeadList list, ValidLeadListEvent event) {
        return switch (event) {
            case ValidLeadListDrawnUp e ->
                    new DrawnUp(e.week(), e.firstDay(), e.brand(), e.leadIds(), Set.of());
            case ValidLeadListDistributed e ->
                    switch (list) {
                        case Unknown unknown -> unknown;
                        case DrawnUp drawnUp -> distributed(drawnUp, e.leadIds());
                    };
        };
    }

    private static DrawnUp distributed(DrawnUp list, List<UUID> leadIds) {
        var distributed = new LinkedHashSet<>(list.distributed());
        distributed.addAll(leadIds);
        return new DrawnUp(
                list.week(),
                list.firstDay(),
                list.brand(),
                list.leadIds(),
                Collections.unmodifiableSet(distributed));
    }
}
