package dev.salesflow.events.validlead;

import dev.salesflow.events.DomainEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What has happened to a brand's list of valid leads of a week.
public sealed interface ValidLeadListEvent extends DomainEvent {

    /// The list was drawn up.
    ///
    /// @param week ISO 8601, such as `2026-W47`, in the installation's time zone
    /// @param firstDay the week's Monday
    record ValidLeadListDrawnUp(String week, LocalDate firstDay, String brand, List<UUID> leadIds)
            implements ValidLeadListEvent {}

    /// Leads of the list were given to reps.
    record ValidLeadListDistributed(List<UUID> leadIds) implements ValidLeadListEvent {}
}
