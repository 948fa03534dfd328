package dev.salesflow.lead.assignment;

import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.events.salesrep.SalesRole;
import dev.salesflow.lead.LeadDetails;

/// Which role a lead is for.
public final class RoleRule {

    private RoleRule() {}

    /// Whom farmers were referred to goes to hunters, existing customers go to farmers, all other
    /// prospects to hunters.
    public static SalesRole expected(LeadDetails lead) {
        if (lead.origin().channel() == AcquisitionChannel.REFERRAL) {
            return SalesRole.HUNTER;
        }
        return switch (lead.origin().customerKind()) {
            case EXISTING_CUSTOMER -> SalesRole.FARMER;
            case PROSPECT -> SalesRole.HUNTER;
        };
    }
}
