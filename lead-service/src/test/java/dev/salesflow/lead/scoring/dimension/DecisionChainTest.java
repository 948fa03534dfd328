package dev.salesflow.lead.scoring.dimension;

import static dev.salesflow.events.stakeholder.BuyingRole.DECISION_MAKER;
import static dev.salesflow.events.stakeholder.BuyingRole.GATEKEEPER;
import static dev.salesflow.events.stakeholder.BuyingRole.PURCHASER;
import static dev.salesflow.events.stakeholder.BuyingRole.USER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.lead.ScoreReason;
import dev.salesflow.events.lead.ScoreRule;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("L5")
class DecisionChainTest {

    private static final String CHAIN = "DECISION_MAKER, USER, PURCHASER";

    @Test
    void nobody_known_scores_nothing_and_says_so() {
        assertThat(new DecisionChain().derive(Known.nothing()))
                .isEqualTo(
                        new Derived(
                                0,
                                List.of(
                                        maker(null, ScoreRule.NOT_KNOWN, 0),
                                        chain(null, ScoreRule.NOT_KNOWN, 0))));
    }

    @Test
    void a_decision_maker_known_by_a_fact_is_part_of_the_chain() {
        assertThat(new DecisionChain().derive(Known.fact(LeadFact.DECISION_MAKER, "the owner")))
                .isEqualTo(
                        new Derived(
                                6,
                                List.of(
                                        maker("the owner", ScoreRule.DECISION_MAKER_KNOWN, 5),
                                        chain("DECISION_MAKER", ScoreRule.ROLES_COVERED, 1))));
    }

    @Test
    void a_decision_maker_whom_we_have_talked_to_counts_more() {
        var evidence =
                new Evidence(
                        Map.of(),
                        List.of(Known.person(DECISION_MAKER, true)),
                        Known.PROFILE,
                        Known.NOW);
        assertThat(new DecisionChain().derive(evidence))
                .isEqualTo(
                        new Derived(
                                8,
                                List.of(
                                        maker(null, ScoreRule.DECISION_MAKER_REACHED, 7),
                                        chain("DECISION_MAKER", ScoreRule.ROLES_COVERED, 1))));
    }

    @Test
    void a_whole_chain_has_all_of_its_points() {
        assertThat(new DecisionChain().derive(Known.people(DECISION_MAKER, PURCHASER, USER)))
                .isEqualTo(
                        new Derived(
                                8,
                                List.of(
                                        maker(null, ScoreRule.DECISION_MAKER_KNOWN, 5),
                                        chain(CHAIN, ScoreRule.ROLES_COVERED, 3))));
    }

    @Test
    void roles_outside_the_chain_add_nothing() {
        assertThat(new DecisionChain().derive(Known.people(GATEKEEPER)).score()).isZero();
    }

    @Test
    void a_disputed_decision_maker_does_not_count() {
        assertThat(new DecisionChain().derive(Known.disputed(LeadFact.DECISION_MAKER, "the owner")))
                .isEqualTo(
                        new Derived(
                                0,
                                List.of(
                                        maker("the owner", ScoreRule.DISPUTED, 0),
                                        chain(null, ScoreRule.NOT_KNOWN, 0))));
    }

    @Test
    void a_profile_without_roles_asks_for_the_decision_maker_alone() {
        var evidence = Known.against(Known.ANYONE, Known.people(DECISION_MAKER));
        assertThat(new DecisionChain().derive(evidence).score()).isEqualTo(8);
    }

    private static ScoreReason maker(@Nullable String value, ScoreRule rule, int points) {
        return new ScoreReason(LeadFact.DECISION_MAKER, value, rule, null, points);
    }

    private static ScoreReason chain(@Nullable String value, ScoreRule rule, int points) {
        return new ScoreReason(LeadFact.DECISION_PROCESS, value, rule, CHAIN, points);
    }
}
