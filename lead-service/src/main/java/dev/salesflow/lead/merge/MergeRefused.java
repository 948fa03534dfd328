package dev.salesflow.lead.merge;

import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadRejection;

/// Rolls a merge back when the second of its streams refuses what the first has taken.
final class MergeRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient CommandOutcome<Lead, LeadRejection> outcome;

    MergeRefused(CommandOutcome<Lead, LeadRejection> outcome) {
        super("the other lead refuses the merge", null, false, false);
        this.outcome = outcome;
    }

    CommandOutcome<Lead, LeadRejection> outcome() {
        return outcome;
    }
}
