package dev.salesflow.lead.scoring.dimension;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.lead.ScoreReason;
import dev.salesflow.events.lead.ScoreRule;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("L5")
class BudgetFitTest {

    private static final String PRICES = "100000-150000 CNY";

    @ParameterizedTest
    @CsvSource({
        "100000 CNY, BUDGET_COVERS_PRICE, 10",
        "900000 CNY, BUDGET_COVERS_PRICE, 10",
        "80000-100000 CNY, BUDGET_TOUCHES_PRICE, 6",
        "99999 CNY, BUDGET_BELOW_PRICE, 2",
        "120000 USD, OTHER_CURRENCY, 0",
        "a lot, NOT_KNOWN, 0"
    })
    void a_budget_is_held_against_the_prices(String budget, ScoreRule rule, int points) {
        var reason = new ScoreReason(LeadFact.BUDGET, budget, rule, PRICES, points);
        assertThat(new BudgetFit().derive(Known.fact(LeadFact.BUDGET, budget)))
                .isEqualTo(new Derived(points, List.of(reason)));
    }

    @Test
    void no_known_budget_scores_nothing_and_says_so() {
        var reason = new ScoreReason(LeadFact.BUDGET, null, ScoreRule.NOT_KNOWN, PRICES, 0);
        assertThat(new BudgetFit().derive(Known.nothing()))
                .isEqualTo(new Derived(0, List.of(reason)));
    }

    @Test
    void a_disputed_budget_does_not_count() {
        var budget = "120000 CNY";
        var reason = new ScoreReason(LeadFact.BUDGET, budget, ScoreRule.DISPUTED, PRICES, 0);
        assertThat(new BudgetFit().derive(Known.disputed(LeadFact.BUDGET, budget)))
                .isEqualTo(new Derived(0, List.of(reason)));
    }

    @Test
    void a_profile_without_prices_is_met_by_any_budget() {
        var evidence = Known.against(Known.ANYONE, Known.fact(LeadFact.BUDGET, "1 CNY"));
        assertThat(new BudgetFit().derive(evidence).score()).isEqualTo(10);
    }
}
