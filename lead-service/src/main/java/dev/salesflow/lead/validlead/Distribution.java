package dev.salesflow.lead.validlead;

import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.lead.LeadRejection;
import java.util.List;

/// What became of distributing a list.
public sealed interface Distribution {

    /// The list was distributed, or cannot be.
    record Decided(CommandOutcome<ValidLeadList, ValidLeadListRejection> outcome)
            implements Distribution {}

    /// Some leads cannot go to the reps that were named, so none went to anybody.
    record Refused(List<RefusedAllotment> allotments) implements Distribution {}

    /// A lead that cannot go to the rep that was named.
    ///
    /// @param index of the allotment, from 0
    record RefusedAllotment(int index, LeadRejection reason) {}
}
