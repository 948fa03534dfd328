package dev.salesflow.lead.profile.api;

import dev.salesflow.lead.profile.IdealCustomerProfile;
import dev.salesflow.lead.version.Version;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A version of the ideal customer profile as it is answered.
@Schema(
        examples =
                """
                {"version": 2, "content": {
                 "industries": [{"industry": "Bearings", "lifeCycle": "GROWTH"}],
                 "employees": {"least": 50, "most": 5000},
                 "decisionChain": ["DECISION_MAKER", "INFLUENCER", "USER"],
                 "painPoints": [{"code": "HIGH_COST", "description": "Costs grow faster than sales",
                   "keywords": ["cost", "成本"], "urgency": 8}],
                 "budget": {"least": {"amount": "100000.00", "currency": "CNY"},
                   "most": {"amount": "2000000.00", "currency": "CNY"}},
                 "requiredFacts": ["NEED", "BUDGET", "DECISION_MAKER"]}}
                """)
public record IdealCustomerProfileView(int version, IdealCustomerProfile content) {

    static IdealCustomerProfileView of(Version<IdealCustomerProfile> version) {
        return new IdealCustomerProfileView(version.number(), version.content());
    }
}
