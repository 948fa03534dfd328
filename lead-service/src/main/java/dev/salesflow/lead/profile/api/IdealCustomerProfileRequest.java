package dev.salesflow.lead.profile.api;

import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.stakeholder.BuyingRole;
import dev.salesflow.lead.profile.IdealCustomerProfile;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What customers we are to look for; an absent range holds nothing against a lead.
///
/// @param industries none means any
/// @param requiredFacts what has to be verified before a lead is qualified
@Schema(
        examples =
                """
                {"industries": [{"industry": "Bearings", "lifeCycle": "GROWTH"}],
                 "employees": {"least": 50, "most": 5000},
                 "annualRevenue": {"least": {"amount": "10000000.00", "currency": "CNY"},
                   "most": {"amount": "2000000000.00", "currency": "CNY"}},
                 "decisionChain": ["DECISION_MAKER", "INFLUENCER", "USER"],
                 "painPoints": [{"code": "HIGH_COST", "description": "Costs grow faster than sales",
                   "keywords": ["cost", "成本"], "urgency": 8}],
                 "budget": {"least": {"amount": "100000.00", "currency": "CNY"},
                   "most": {"amount": "2000000.00", "currency": "CNY"}},
                 "requiredFacts": ["NEED", "BUDGET", "DECISION_MAKER"]}
                """)
public record IdealCustomerProfileRequest(
        @NotNull @Size(max = 100) List<@NotNull @Valid IndustryRequest> industries,
        @Valid @Nullable NumberRangeRequest employees,
        @Valid @Nullable MoneyRangeRequest annualRevenue,
        @Valid @Nullable NumberRangeRequest customers,
        @NotNull Set<@NotNull BuyingRole> decisionChain,
        @NotNull @Size(max = 100) List<@NotNull @Valid PainPointRequest> painPoints,
        @Valid @Nullable MoneyRangeRequest budget,
        @NotNull Set<@NotNull LeadFact> requiredFacts) {

    IdealCustomerProfile content() {
        return new IdealCustomerProfile(
                industries.stream().map(IndustryRequest::target).toList(),
                employees == null ? null : employees.range(),
                annualRevenue == null ? null : annualRevenue.range("annualRevenue"),
                customers == null ? null : customers.range(),
                decisionChain,
                painPoints.stream().map(PainPointRequest::painPoint).toList(),
                budget == null ? null : budget.range("budget"),
                requiredFacts);
    }
}
