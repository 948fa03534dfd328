package dev.salesflow.lead.scoring.dimension;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.lead.ScoreDimension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("L5")
class DimensionRulesTest {

    @ParameterizedTest
    @EnumSource
    void a_dimension_of_which_nothing_is_known_scores_nothing_and_says_why(
            ScoreDimension dimension) {
        var derived = DimensionRules.derive(dimension, Known.nothing());
        assertThat(derived.score()).isZero();
        assertThat(derived.because()).isNotEmpty();
    }
}
