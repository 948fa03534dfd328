package dev.salesflow.lead.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.lead.ScoreDimension;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L5 The weighted mean and high potential")
@Tag("L5")
class ScoringModelTest {

    @Test
    void the_standard_total_is_the_mean_of_the_dimensions() {
        var dimensions = ScoreDimension.values();
        var scores = new EnumMap<ScoreDimension, Integer>(ScoreDimension.class);
        Arrays.stream(dimensions).forEach(dimension -> scores.put(dimension, 6));
        scores.put(ScoreDimension.URGENCY, 6 + dimensions.length);
        assertThat(ScoringModel.STANDARD.total(scores)).isEqualTo("7.00");
    }

    @Test
    void a_total_counts_each_dimension_by_its_weight_and_is_rounded_half_up() {
        var model = weighing("0.5", "99.5", "0", "0");
        assertThat(model.total(scores(8, 7, 0, 0))).isEqualTo("7.01"); // 7.005
    }

    @Test
    void a_dimension_without_weight_counts_nothing() {
        var model =
                new ScoringModel(
                        Map.of(ScoreDimension.URGENCY, ScoringModel.WHOLE),
                        ScoringModel.STANDARD.cadenceDays());
        assertThat(model.total(scores(0, 9, 0, 0))).isEqualTo("9.00");
    }

    @ParameterizedTest
    @CsvSource({"6.99, false", "7.00, true", "7, true", "10.00, true"})
    void a_total_from_seven_on_is_high_potential(BigDecimal total, boolean highPotential) {
        assertThat(ScoringModel.isHighPotential(total)).isEqualTo(highPotential);
    }

    @Test
    void the_standard_weights_sum_to_the_whole() {
        assertThat(ScoringModel.STANDARD.weights())
                .containsOnlyKeys(ScoreDimension.values())
                .extracting(weights -> weights.values().stream().reduce(BigDecimal::add))
                .isEqualTo(Optional.of(ScoringModel.WHOLE));
    }

    @Test
    void models_that_say_the_same_are_equal_however_they_were_written() {
        assertThat(weighing("25.00", "25.0", "50", "0.00"))
                .isEqualTo(weighing("25", "25", "50", "0"));
        assertThat(weighing("100.00", "0", "0", "0").weights())
                .containsEntry(ScoreDimension.PROFILE_FIT, new BigDecimal("100"));
    }

    private static ScoringModel weighing(
            String profileFit, String urgency, String decisionChain, String budgetFit) {
        return new ScoringModel(
                Map.of(
                        ScoreDimension.PROFILE_FIT, new BigDecimal(profileFit),
                        ScoreDimension.URGENCY, new BigDecimal(urgency),
                        ScoreDimension.DECISION_CHAIN, new BigDecimal(decisionChain),
                        ScoreDimension.BUDGET_FIT, new BigDecimal(budgetFit)),
                ScoringModel.STANDARD.cadenceDays());
    }

    private static Map<ScoreDimension, Integer> scores(
            int profileFit, int urgency, int decisionChain, int budgetFit) {
        return Map.of(
                ScoreDimension.PROFILE_FIT, profileFit,
                ScoreDimension.URGENCY, urgency,
                ScoreDimension.DECISION_CHAIN, decisionChain,
                ScoreDimension.BUDGET_FIT, budgetFit);
    }
}
