package dev.salesflow.referral.api;

import dev.salesflow.referral.list.ReferralEntry;
import dev.salesflow.referral.list.Registrant;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.access.Caller;
import jakarta.enterprise.context.RequestScoped;

/// Whose a referral becomes, and who sees it.
@RequestScoped
public class ReferralAccess {

    private final Access access;
    private final Caller caller;

    ReferralAccess(Access access, Caller caller) {
        this.access = access;
        this.caller = caller;
    }

    /// The caller as the one who registers; fails with 403 when the caller would not see the
    /// referral afterwards, as a rep whom the directory does not know.
    Registrant registrant() {
        var place = access.membership();
        var team = place.teams().size() == 1 ? place.teams().iterator().next() : null;
        if (!access.sees(place.repId(), team)) {
            throw ReferralProblems.noRep();
        }
        return new Registrant(caller.subject(), place.repId(), team);
    }

    /// Fails with 404 unless the caller sees the referral.
    void requireSight(ReferralEntry row) {
        access.requireSight(row.ownerId, row.teamId);
    }
}
