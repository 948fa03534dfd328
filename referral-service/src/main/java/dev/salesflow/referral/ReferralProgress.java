package dev.salesflow.referral;

import dev.salesflow.events.referral.ReferralStage;

/// Which stage is further than which.
///
/// A referral stands at the furthest stage that anything known about its lead and deal speaks for.
/// Taking the furthest does not depend on the order in which the facts come (it is the join of a
/// semilattice), and two topics have no order between them.
final class ReferralProgress {

    private ReferralProgress() {}

    static boolean isForward(ReferralStage from, ReferralStage to) {
        return rank(to) > rank(from);
    }

    private static int rank(ReferralStage stage) {
        return switch (stage) {
            case REGISTERED -> 0;
            case HANDED_OVER -> 1;
            case CONTACTED -> 2;
            case CONVERTED -> 3;
            case CLOSED -> 4;
            case WON -> 5; // beyond CLOSED: a lost deal can be reopened and won
        };
    }
}
