package dev.salesflow.referral.policy;

import dev.salesflow.eventstore.CommandOutcome;

/// What a policy makes of an outcome.
final class FollowOutcome {

    private FollowOutcome() {}

    /// A lead or deal is followed only after its referral was handed over to it, so nothing can be
    /// refused; if it is, a bug parks the stream instead of losing the step silently.
    static void requireDone(CommandOutcome<?, ?> outcome) {
        if (!(outcome instanceof CommandOutcome.Done<?, ?>)) {
            throw new IllegalStateException("a referral did not follow: " + outcome);
        }
    }
}
