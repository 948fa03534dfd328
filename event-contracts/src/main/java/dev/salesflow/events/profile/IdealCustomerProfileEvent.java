package dev.salesflow.events.profile;

import dev.salesflow.events.DomainEvent;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.stakeholder.BuyingRole;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What has happened to the ideal customer profile.
public sealed interface IdealCustomerProfileEvent extends DomainEvent {

    /// A new version can be scored by; an absent range holds nothing against a lead.
    ///
    /// @param decisionChain the roles of people who decide on a purchase
    /// @param budget what customers of this profile spend
    /// @param requiredFacts what has to be verified before a lead is qualified
    record IdealCustomerProfilePublished(
            int version,
            List<TargetIndustry> industries,
            @Nullable NumberRange employees,
            @Nullable MoneyRange annualRevenue,
            @Nullable NumberRange customers,
            Set<BuyingRole> decisionChain,
            List<PainPoint> painPoints,
            @Nullable MoneyRange budget,
            Set<LeadFact> requiredFacts)
            implements IdealCustomerProfileEvent {}
}
