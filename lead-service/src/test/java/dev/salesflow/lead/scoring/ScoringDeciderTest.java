package dev.salesflow.lead.scoring;

import static dev.salesflow.lead.scoring.ScoredLeads.captured;
import static dev.salesflow.lead.scoring.ScoredLeads.fact;
import static dev.salesflow.lead.scoring.ScoredLeads.scored;
import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.lead.DimensionScore;
import dev.salesflow.events.lead.DisqualificationReason;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadDisqualified;
import dev.salesflow.events.lead.LeadEvent.LeadScored;
import dev.salesflow.events.lead.LeadEvent.LeadTierLeft;
import dev.salesflow.events.lead.LeadEvent.LeadTierSet;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.lead.LeadTier;
import dev.salesflow.events.lead.ScoreDimension;
import dev.salesflow.events.lead.TierLeftReason;
import dev.salesflow.eventstore.Decision;
import dev.salesflow.eventstore.Scenario;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadCommand.DeriveScore;
import dev.salesflow.lead.LeadCommand.OverrideScore;
import dev.salesflow.lead.LeadCommand.WithdrawOverride;
import dev.salesflow.lead.LeadDecider;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.LeadRejection.LeadIsDisqualified;
import dev.salesflow.lead.LeadRejection.LeadNotFound;
import dev.salesflow.lead.LeadRejection.OverrideMissing;
import dev.salesflow.lead.LeadRejection.ScoreOutOfRange;
import dev.salesflow.lead.profile.IdealCustomerProfile;
import dev.salesflow.lead.scoring.dimension.Known;
import dev.salesflow.lead.version.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("L5 scoring")
@Tag("L5")
class ScoringDeciderTest {

    private static final Version<ScoringModel> MODEL = new Version<>(3, ScoringModel.STANDARD);
    private static final Version<IdealCustomerProfile> PROFILE = new Version<>(2, Known.PROFILE);
    private static final LeadEvent TIER =
            new LeadTierSet(LeadTier.NURTURE, null, 14, LocalDate.of(2026, 5, 4));

    private final Scenario<Lead, LeadCommand, LeadEvent, LeadRejection> lead =
            Scenario.of(LeadDecider.DECIDER);

    @Test
    void every_dimension_is_derived_and_explained() {
        var scored = scoredBy(List.of(captured(), budget("120000 CNY")), derive());
        assertThat(scored.explanation()).containsOnlyKeys(ScoreDimension.values());
        assertThat(scored.dimensions()).containsEntry(ScoreDimension.BUDGET_FIT, 10);
        assertThat(scored.total()).isEqualTo(ScoringModel.STANDARD.total(scored.dimensions()));
    }

    @Test
    void a_score_names_its_versions_and_the_total_before() {
        var scored = scoredBy(List.of(captured(), scored(7)), derive());
        assertThat(List.of(scored.modelVersion(), scored.profileVersion())).containsExactly(3, 2);
        assertThat(scored.previousTotal()).isEqualTo(new BigDecimal("7.00"));
    }

    @Test
    void an_equal_score_changes_nothing() {
        var history = List.of(captured(), budget("120000 CNY"));
        lead.given(with(history, scoredBy(history, derive()))).when(derive()).then();
    }

    @Test
    void the_same_score_by_another_version_is_told() {
        var history = List.of(captured(), budget("120000 CNY"));
        var before = scoredBy(history, derive());
        var again = new DeriveScore(MODEL, new Version<>(9, Known.PROFILE), Known.NOW);
        assertThat(scoredBy(with(history, before), again).profileVersion()).isEqualTo(9);
    }

    @Test
    void a_person_overrides_a_dimension_with_a_reason() {
        var scored = scoredBy(List.of(captured(), budget("120000 CNY")), override(4));
        assertThat(explained(scored))
                .isEqualTo(new DimensionScore(4, 10, "grant refused", explained(scored).because()));
        assertThat(scored.dimensions()).containsEntry(ScoreDimension.BUDGET_FIT, 4);
    }

    @Test
    void what_a_person_has_set_stays_when_the_lead_is_scored_again() {
        var history = List.of(captured(), budget("120000 CNY"));
        var before = with(history, scoredBy(history, override(4)));
        var scored = scoredBy(with(before, budget("90000 CNY")), derive());
        assertThat(List.of(explained(scored).score(), explained(scored).derived()))
                .isEqualTo(List.of(4, 2));
    }

    @Test
    void facts_decide_again_once_an_override_is_withdrawn() {
        var history = List.of(captured(), budget("120000 CNY"));
        var before = with(history, scoredBy(history, override(4)));
        assertThat(scoredBy(before, withdraw()).dimensions())
                .containsEntry(ScoreDimension.BUDGET_FIT, 10);
    }

    @Test
    void an_override_that_is_not_there_is_not_withdrawn() {
        lead.given(captured(), scored(7))
                .when(withdraw())
                .thenRejected(new OverrideMissing(ScoreDimension.BUDGET_FIT));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11, Integer.MAX_VALUE})
    void a_score_off_the_scale_is_refused(int score) {
        lead.given(captured())
                .when(override(score))
                .thenRejected(new ScoreOutOfRange(ScoreDimension.BUDGET_FIT, score));
    }

    @Test
    @Tag("L6")
    void a_lead_that_is_no_longer_of_high_potential_leaves_its_tier() {
        var history = List.of(captured(), scored(7), TIER);
        assertThat(eventsOf(history, derive()).getLast())
                .isEqualTo(new LeadTierLeft(LeadTier.NURTURE, TierLeftReason.POTENTIAL_LOST));
    }

    @Test
    void a_closed_lead_is_not_scored() {
        var reason = DisqualificationReason.NO_NEED;
        lead.given(captured(), new LeadDisqualified(reason, null))
                .when(derive())
                .thenRejected(new LeadIsDisqualified(reason, null));
    }

    @Test
    void a_lead_that_is_not_there_is_not_scored() {
        lead.given().when(derive()).thenRejected(new LeadNotFound());
    }

    private static LeadCommand derive() {
        return new DeriveScore(MODEL, PROFILE, Known.NOW);
    }

    private static LeadCommand override(int score) {
        return new OverrideScore(
                ScoreDimension.BUDGET_FIT, score, "grant refused", MODEL, PROFILE, Known.NOW);
    }

    private static LeadCommand withdraw() {
        return new WithdrawOverride(ScoreDimension.BUDGET_FIT, MODEL, PROFILE, Known.NOW);
    }

    private static LeadEvent budget(String value) {
        return fact(LeadFact.BUDGET, value);
    }

    private static DimensionScore explained(LeadScored scored) {
        return Objects.requireNonNull(explanation(scored).get(ScoreDimension.BUDGET_FIT));
    }

    private static Map<ScoreDimension, DimensionScore> explanation(LeadScored scored) {
        return Objects.requireNonNull(scored.explanation());
    }

    private LeadScored scoredBy(List<LeadEvent> history, LeadCommand command) {
        return (LeadScored) eventsOf(history, command).getFirst();
    }

    private List<LeadEvent> eventsOf(List<LeadEvent> history, LeadCommand command) {
        return switch (lead.given(history).when(command).decision()) {
            case Decision.Accepted<LeadEvent, LeadRejection>(var events) -> events;
            case Decision.Rejected<LeadEvent, LeadRejection>(var reason) ->
                    throw new AssertionError(reason);
        };
    }

    private static List<LeadEvent> with(List<LeadEvent> events, LeadEvent next) {
        var more = new ArrayList<>(events);
        more.add(next);
        return more;
    }
}
