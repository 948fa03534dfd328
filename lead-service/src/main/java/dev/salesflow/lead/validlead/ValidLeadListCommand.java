package dev.salesflow.lead.validlead;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What can be asked of a weekly list. Which leads are valid and who was given one is found before
/// and comes along.
public sealed interface ValidLeadListCommand {

    /// Draw the list up.
    ///
    /// @param leadIds the valid leads of the brand that were captured in the week
    /// @param today in the calendar's zone
    record DrawUp(IsoWeek week, String brand, List<UUID> leadIds, LocalDate today)
            implements ValidLeadListCommand {}

    /// Note that leads of the list were given to reps.
    record Distribute(List<UUID> leadIds) implements ValidLeadListCommand {}
}
