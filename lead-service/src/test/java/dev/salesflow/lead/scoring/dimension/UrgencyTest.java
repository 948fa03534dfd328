package dev.salesflow.lead.scoring.dimension;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.lead.ScoreReason;
import dev.salesflow.events.lead.ScoreRule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("L5")
class UrgencyTest {

    @Test
    void nothing_known_scores_nothing_and_says_so() {
        assertThat(new Urgency().derive(Known.nothing()))
                .isEqualTo(
                        new Derived(
                                0,
                                List.of(
                                        unknown(LeadFact.PURCHASE_WITHIN_MONTHS),
                                        unknown(LeadFact.NEED))));
    }

    @ParameterizedTest
    @CsvSource({
        "0, PURCHASE_SOON, 3, 10",
        "3, PURCHASE_SOON, 3, 10",
        "4, PURCHASE_LATER, 6, 7",
        "6, PURCHASE_LATER, 6, 7",
        "7, PURCHASE_LATER, 12, 4",
        "12, PURCHASE_LATER, 12, 4",
        "13, PURCHASE_FAR_OFF, 12, 1"
    })
    void the_sooner_the_purchase_the_higher_the_score(
            String months, ScoreRule rule, String expected, int points) {
        var reason =
                new ScoreReason(LeadFact.PURCHASE_WITHIN_MONTHS, months, rule, expected, points);
        assertThat(new Urgency().derive(Known.fact(LeadFact.PURCHASE_WITHIN_MONTHS, months)))
                .isEqualTo(new Derived(points, List.of(reason, unknown(LeadFact.NEED))));
    }

    @ParameterizedTest
    @CsvSource({
        "4, 2026-02-04T04:00:00Z, 1, PURCHASE_SOON, 3, 10",
        "8, 2026-02-04T04:00:00Z, 5, PURCHASE_LATER, 6, 7",
        "15, 2026-02-04T04:00:00Z, 12, PURCHASE_LATER, 12, 4"
    })
    void the_months_that_are_left_count(
            String said, Instant at, String left, ScoreRule rule, String expected, int points) {
        var evidence = Known.said(LeadFact.PURCHASE_WITHIN_MONTHS, said, at);
        var reason = new ScoreReason(LeadFact.PURCHASE_WITHIN_MONTHS, left, rule, expected, points);
        assertThat(new Urgency().derive(evidence))
                .isEqualTo(new Derived(points, List.of(reason, unknown(LeadFact.NEED))));
    }

    @Test
    void a_purchase_whose_date_has_gone_by_is_not_urgent_and_says_so() {
        var at = Instant.parse("2023-01-01T00:00:00Z");
        var evidence = Known.said(LeadFact.PURCHASE_WITHIN_MONTHS, "3个月", at);
        var reason =
                new ScoreReason(
                        LeadFact.PURCHASE_WITHIN_MONTHS,
                        "3个月",
                        ScoreRule.PURCHASE_DATE_PASSED,
                        "2023-04-01",
                        1);
        assertThat(new Urgency().derive(evidence))
                .isEqualTo(new Derived(1, List.of(reason, unknown(LeadFact.NEED))));
    }

    @Test
    void a_keyword_within_another_word_is_no_pain_point() {
        assertThat(new Urgency().derive(Known.fact(LeadFact.NEED, "we translate books")).score())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Deliveries are LATE and costs grow, COST, 8",
        "交货延误, LATE_SUPPLY, 6",
        "Ｌａｔｅ deliveries, LATE_SUPPLY, 6"
    })
    void the_most_urgent_pain_point_in_the_need_counts(String need, String point, int points) {
        assertThat(new Urgency().derive(Known.fact(LeadFact.NEED, need)).because())
                .contains(
                        new ScoreReason(
                                LeadFact.NEED,
                                need,
                                ScoreRule.PAIN_POINT_OF_PROFILE,
                                point,
                                points));
    }

    @Test
    void a_need_without_pain_point_adds_nothing() {
        assertThat(new Urgency().derive(Known.fact(LeadFact.NEED, "more colours")).because())
                .contains(
                        new ScoreReason(
                                LeadFact.NEED,
                                "more colours",
                                ScoreRule.NO_PAIN_POINT_OF_PROFILE,
                                null,
                                0));
    }

    @Test
    void the_higher_of_timing_and_pain_counts() {
        var known = Map.of(LeadFact.PURCHASE_WITHIN_MONTHS, "24", LeadFact.NEED, "lower cost");
        assertThat(new Urgency().derive(Known.facts(known)).score()).isEqualTo(8);
    }

    @Test
    void a_value_that_cannot_be_read_counts_as_not_known() {
        var evidence = Known.fact(LeadFact.PURCHASE_WITHIN_MONTHS, "soon");
        assertThat(new Urgency().derive(evidence).because())
                .contains(
                        new ScoreReason(
                                LeadFact.PURCHASE_WITHIN_MONTHS,
                                "soon",
                                ScoreRule.NOT_KNOWN,
                                null,
                                0));
    }

    @Test
    void a_disputed_month_does_not_count() {
        var evidence = Known.disputed(LeadFact.PURCHASE_WITHIN_MONTHS, "2");
        assertThat(new Urgency().derive(evidence).score()).isZero();
    }

    private static ScoreReason unknown(LeadFact fact) {
        return new ScoreReason(fact, null, ScoreRule.NOT_KNOWN, null, 0);
    }
}
