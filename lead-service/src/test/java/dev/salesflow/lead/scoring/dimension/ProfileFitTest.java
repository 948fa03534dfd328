package dev.salesflow.lead.scoring.dimension;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.lead.ScoreReason;
import dev.salesflow.events.lead.ScoreRule;
import dev.salesflow.events.profile.NumberRange;
import dev.salesflow.lead.profile.IdealCustomerProfile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("L5")
class ProfileFitTest {

    private static final String BEARINGS = "Bearings, Pumps";

    @Test
    void nothing_known_scores_nothing_and_says_so_of_all_that_the_profile_names() {
        assertThat(new ProfileFit().derive(Known.nothing()))
                .isEqualTo(
                        Derived.meanOf(
                                List.of(
                                        unknown(LeadFact.INDUSTRY, BEARINGS),
                                        unknown(LeadFact.EMPLOYEES, "50-500"),
                                        unknown(
                                                LeadFact.ANNUAL_REVENUE,
                                                "10000000-20000000 CNY"))));
    }

    @Test
    void a_company_within_the_profile_fits_wholly() {
        var known =
                Map.of(
                        LeadFact.INDUSTRY, "pumps",
                        LeadFact.EMPLOYEES, "120",
                        LeadFact.ANNUAL_REVENUE, "15000000 CNY");
        assertThat(new ProfileFit().derive(Known.facts(known)).score()).isEqualTo(10);
    }

    @Test
    void the_score_is_the_mean_of_what_the_profile_names_rounded_half_up() {
        var known = Map.of(LeadFact.INDUSTRY, "Bearings", LeadFact.EMPLOYEES, "120");
        assertThat(new ProfileFit().derive(Known.facts(known)).score()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "50, INSIDE_RANGE, 10",
        "500, INSIDE_RANGE, 10",
        "25, NEAR_RANGE, 5",
        "1000, NEAR_RANGE, 5",
        "24, OUTSIDE_RANGE, 0",
        "1001, OUTSIDE_RANGE, 0"
    })
    void a_number_is_inside_near_or_outside_the_range(
            String employees, ScoreRule rule, int points) {
        assertThat(new ProfileFit().derive(Known.fact(LeadFact.EMPLOYEES, employees)).because())
                .contains(new ScoreReason(LeadFact.EMPLOYEES, employees, rule, "50-500", points));
    }

    @ParameterizedTest
    @CsvSource({
        "50-500, INSIDE_RANGE, 10",
        "100-200人, INSIDE_RANGE, 10",
        "40-60, NEAR_RANGE, 5",
        "400-600, NEAR_RANGE, 5",
        "1001-2000, OUTSIDE_RANGE, 0"
    })
    void a_number_told_as_a_range_is_inside_when_all_of_it_is(
            String employees, ScoreRule rule, int points) {
        assertThat(new ProfileFit().derive(Known.fact(LeadFact.EMPLOYEES, employees)).because())
                .contains(new ScoreReason(LeadFact.EMPLOYEES, employees, rule, "50-500", points));
    }

    @ParameterizedTest
    @CsvSource({"50, ≥ 50", "0,"})
    void a_range_without_upper_bound_shows_none(long least, @Nullable String expected) {
        var profile =
                new IdealCustomerProfile(
                        List.of(),
                        new NumberRange(least, Long.MAX_VALUE),
                        null,
                        null,
                        Set.of(),
                        List.of(),
                        null,
                        Set.of());
        var evidence = Known.against(profile, Known.fact(LeadFact.EMPLOYEES, "120"));
        assertThat(new ProfileFit().derive(evidence).because())
                .containsExactly(
                        new ScoreReason(
                                LeadFact.EMPLOYEES, "120", ScoreRule.INSIDE_RANGE, expected, 10));
    }

    @Test
    void an_industry_outside_the_profile_does_not_fit() {
        assertThat(new ProfileFit().derive(Known.fact(LeadFact.INDUSTRY, "Tea")).because())
                .contains(
                        new ScoreReason(
                                LeadFact.INDUSTRY,
                                "Tea",
                                ScoreRule.INDUSTRY_OUTSIDE_PROFILE,
                                BEARINGS,
                                0));
    }

    @Test
    void revenue_of_another_currency_is_not_compared() {
        var revenue = "15000000 USD";
        assertThat(new ProfileFit().derive(Known.fact(LeadFact.ANNUAL_REVENUE, revenue)).because())
                .contains(
                        new ScoreReason(
                                LeadFact.ANNUAL_REVENUE,
                                revenue,
                                ScoreRule.OTHER_CURRENCY,
                                "10000000-20000000 CNY",
                                0));
    }

    @Test
    void a_disputed_fact_does_not_count() {
        assertThat(new ProfileFit().derive(Known.disputed(LeadFact.EMPLOYEES, "120")).because())
                .contains(
                        new ScoreReason(
                                LeadFact.EMPLOYEES, "120", ScoreRule.DISPUTED, "50-500", 0));
    }

    @Test
    void a_profile_that_names_nothing_is_met_by_any_known_industry() {
        var evidence = Known.against(Known.ANYONE, Known.fact(LeadFact.INDUSTRY, "Tea"));
        assertThat(new ProfileFit().derive(evidence).score()).isEqualTo(10);
    }

    private static ScoreReason unknown(LeadFact fact, String expected) {
        return new ScoreReason(fact, null, ScoreRule.NOT_KNOWN, expected, 0);
    }
}
