package dev.salesflow.lead.assignment.api;

import dev.salesflow.lead.assignment.PolicyAssignmentCommandHandler.Trial;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the policy made of several leads.
///
/// @param leads in the order in which they were sent
@Schema(
        examples =
                """
                {"policyVersion": 1, "dryRun": false, "leads": [
                  {"leadId": "0196b1f0-0000-7000-8000-000000000001",
                   "salesRepId": "0196b1f0-6a51-7c3e-9f2a-3d5c8e7b1a20"},
                  {"leadId": "0196b1f0-0000-7000-8000-000000000002", "code": "NO_REP_FITS",
                   "detail": "Policy version 1 finds no rep; see why in candidates, or name one",
                   "passedOver": {"OTHER_ROLE": 2, "OTHER_TERRITORY": 5}}]}
                """)
public record AssignedLeads(int policyVersion, boolean dryRun, List<AssignedLead> leads) {

    /// What would become of the leads, by a dry run.
    public static AssignedLeads of(List<Trial> trials, int policyVersion) {
        var leads = trials.stream().map(trial -> AssignedLead.of(trial, policyVersion)).toList();
        return new AssignedLeads(policyVersion, true, leads);
    }
}
