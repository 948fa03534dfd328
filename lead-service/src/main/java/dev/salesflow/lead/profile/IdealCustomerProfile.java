package dev.salesflow.lead.profile;

import dev.salesflow.events.Money;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.profile.MoneyRange;
import dev.salesflow.events.profile.NumberRange;
import dev.salesflow.events.profile.PainPoint;
import dev.salesflow.events.profile.TargetIndustry;
import dev.salesflow.events.stakeholder.BuyingRole;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the customers are like that we look for; an absent range holds nothing against a lead.
///
/// @param industries that we look in; none means any
/// @param decisionChain the roles of the people who decide on a purchase
/// @param budget what customers of this profile spend
/// @param requiredFacts what has to be verified before a lead is qualified
public record IdealCustomerProfile(
        List<TargetIndustry> industries,
        @Nullable NumberRange employees,
        @Nullable MoneyRange annualRevenue,
        @Nullable NumberRange customers,
        Set<BuyingRole> decisionChain,
        List<PainPoint> painPoints,
        @Nullable MoneyRange budget,
        Set<LeadFact> requiredFacts) {

    /// What is shipped: a company of some size in any industry of China, to be made one's own.
    public static final IdealCustomerProfile STANDARD =
            new IdealCustomerProfile(
                    List.of(),
                    new NumberRange(50, 5_000),
                    yuan("10000000", "2000000000"),
                    null,
                    Set.of(BuyingRole.DECISION_MAKER, BuyingRole.INFLUENCER, BuyingRole.USER),
                    List.of(
                            new PainPoint(
                                    "HIGH_COST",
                                    "Costs grow faster than sales",
                                    List.of("cost", "expensive", "成本", "费用"),
                                    8),
                            new PainPoint(
                                    "LOW_EFFICIENCY",
                                    "Work by hand takes too long",
                                    List.of("manual", "slow", "efficiency", "人工", "效率"),
                                    7),
                            new PainPoint(
                                    "UNRELIABLE_SUPPLY",
                                    "The supplier of today delivers late or badly",
                                    List.of("late", "quality", "交期", "质量"),
                                    9)),
                    yuan("100000", "2000000"),
                    Set.of(
                            LeadFact.NEED,
                            LeadFact.BUDGET,
                            LeadFact.DECISION_MAKER,
                            LeadFact.PURCHASE_WITHIN_MONTHS));

    /// A profile whose sets stand in the order of their codes, whatever order they came in.
    public IdealCustomerProfile {
        industries = List.copyOf(industries);
        decisionChain = ordered(decisionChain, BuyingRole.class);
        painPoints = List.copyOf(painPoints);
        requiredFacts = ordered(requiredFacts, LeadFact.class);
    }

    private static MoneyRange yuan(String least, String most) {
        return new MoneyRange(
                new Money(new BigDecimal(least), "CNY"), new Money(new BigDecimal(most), "CNY"));
    }

    private static <C extends Enum<C>> Set<C> ordered(Set<C> codes, Class<C> type) {
        var ordered = EnumSet.noneOf(type);
        ordered.addAll(codes);
        return Collections.unmodifiableSet(ordered);
    }
}
