package dev.salesflow.lead.scoring.dimension;

import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.lead.ScoreRule;
import dev.salesflow.events.profile.MoneyRange;
import dev.salesflow.lead.facts.FactValues;
import dev.salesflow.lead.scoring.dimension.Evidence.Judged;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `BUDGET_FIT`: whether the customer can pay what customers of the profile pay.
///
/// Score by the lead's budget, one amount or a range, against the profile's range of prices: all of
/// the budget reaches the lowest price 10, only its upper end does 6, none of it does 2. Money of
/// another currency is not compared and has 0. A profile without prices is met by any known budget.
final class BudgetFit implements DimensionRule {

    static final int COVERS = 10;
    static final int TOUCHES = 6;
    static final int BELOW = 2;
    static final int NOT_COMPARED = 0;

    @Override
    public Derived derive(Evidence evidence) {
        var prices = evidence.profile().budget();
        var expected = prices == null ? null : Amounts.words(prices);
        var reason =
                evidence.judge(LeadFact.BUDGET, expected, value -> judge(value, prices, expected));
        return Derived.sumOf(List.of(reason));
    }

    private static @Nullable Judged judge(
            String value, @Nullable MoneyRange prices, @Nullable String expected) {
        var budget = FactValues.money(value);
        if (budget == null) {
            return null;
        }
        if (prices == null) {
            return new Judged(ScoreRule.BUDGET_COVERS_PRICE, null, COVERS);
        }
        if (!Amounts.isSameCurrency(budget, prices)) {
            return new Judged(ScoreRule.OTHER_CURRENCY, expected, NOT_COMPARED);
        }
        var lowestPrice = prices.least().amount();
        if (budget.least().amount().compareTo(lowestPrice) >= 0) {
            return new Judged(ScoreRule.BUDGET_COVERS_PRICE, expected, COVERS);
        }
        return budget.most().amount().compareTo(lowestPrice) >= 0
                ? new Judged(ScoreRule.BUDGET_TOUCHES_PRICE, expected, TOUCHES)
                : new Judged(ScoreRule.BUDGET_BELOW_PRICE, expected, BELOW);
    }
}
