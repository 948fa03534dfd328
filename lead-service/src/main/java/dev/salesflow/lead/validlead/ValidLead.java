package dev.salesflow.lead.validlead;

import dev.salesflow.events.lead.FactStatus;
import dev.salesflow.events.lead.FeedbackVerdict;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadDetails;

/// What makes a lead valid.
public final class ValidLead {

    private ValidLead() {}

    /// A lead that is worked on is valid when sales found it so; one that was never handed over,
    /// when there is somebody to talk to and a need that no source contradicts. While feedback is
    /// owed it is not known to be valid.
    public static boolean isValid(Lead lead) {
        return switch (lead) {
            case Lead.Active active -> isValid(active.details());
            case Lead.Captured _, Lead.Unknown _ -> false;
        };
    }

    private static boolean isValid(LeadDetails lead) {
        var handover = lead.handover();
        return handover == null
                ? lead.origin().contactId() != null && isNeedKnown(lead)
                : handover.verdict() == FeedbackVerdict.VALID;
    }

    private static boolean isNeedKnown(LeadDetails lead) {
        var need = lead.facts().get(LeadFact.NEED);
        return need != null && need.status() != FactStatus.DISPUTED;
    }
}
