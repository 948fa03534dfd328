package dev.salesflow.lead.assignment.api;

/// What assignment answers, for the OpenAPI document.
final class AssignmentExamples {

    static final String LEAD =
            """
            {"id": "0196b1f0-0000-7000-8000-000000000001", "state": "OPEN",
             "channel": "INDUSTRY", "source": "Canton Fair 2026",
             "companyName": "Northwind Bearings", "customerKind": "PROSPECT", "intake": {},
             "facts": {}, "keyPeople": [],
             "assignment": {"ownerId": "0196b1f0-6a51-7c3e-9f2a-3d5c8e7b1a20",
               "teamId": "0196b1f0-2222-7000-8000-000000000002", "policyVersion": 1},
             "mergedLeads": []}
            """;

    static final String TRIAL =
            """
            {"chosen": "0196b1f0-6a51-7c3e-9f2a-3d5c8e7b1a20",
             "candidates": [{"repId": "0196b1f0-6a51-7c3e-9f2a-3d5c8e7b1a20", "chosen": true,
               "reason": "CHOSEN", "role": "HUNTER", "territories": ["Guangdong"],
               "brands": ["Atlas"], "leads": 12, "keyPursuits": 3, "capacity": 40,
               "lastAssignedAt": "2026-11-20T09:30:00Z"}],
             "policyVersion": 1}
            """;

    private AssignmentExamples() {}
}
