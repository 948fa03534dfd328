package dev.salesflow.lead.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.lead.ScoreDimension;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoringModelTest {

    @Test
    void the_standard_total_is_the_mean_of_the_dimensions() {
        assertThat(ScoringModel.STANDARD.score(dimensions(8, 7, 6, 10)))
                .isEqualTo(new Score(dimensions(8, 7, 6, 10), new BigDecimal("7.75"), true, 1, 1));
    }

    @Test
    void a_total_of_seven_is_high_potential() {
        assertThat(ScoringModel.STANDARD.score(dimensions(7, 7, 7, 7)).highPotential()).isTrue();
    }

    @Test
    void a_total_below_seven_is_not_high_potential() {
        assertThat(ScoringModel.STANDARD.score(dimensions(7, 7, 7, 6)).highPotential()).isFalse();
    }

    @Test
    void a_total_is_rounded_half_up_to_two_decimals() {
        var weights = dimensions(2, 3, 2, 1);
        var model = new ScoringModel(2, weights, new BigDecimal("7"), 1);
        assertThat(model.score(dimensions(7, 6, 8, 9)).total()).isEqualTo("7.13");
    }

    private static Map<ScoreDimension, Integer> dimensions(
            int profileFit, int urgency, int decisionChain, int budgetFit) {
        return Map.of(
                ScoreDimension.PROFILE_FIT, profileFit,
                ScoreDimension.URGENCY, urgency,
                ScoreDimension.DECISION_CHAIN, decisionChain,
                ScoreDimension.BUDGET_FIT, budgetFit);
    }
}
