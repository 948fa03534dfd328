package dev.salesflow.lead.scoring.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.lead.ScoreReason;
import dev.salesflow.events.lead.ScoreRule;
import dev.salesflow.events.profile.PainPoint;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("L5")
class ScoreWordsTest {

    @Test
    void a_reason_is_a_sentence_in_english() {
        assertThat(ScoreWords.in(Locale.ENGLISH).of(inside()))
                .isEqualTo("Number of employees: 120 lies within 50-500");
    }

    @Test
    void a_reason_is_a_sentence_in_chinese() {
        assertThat(ScoreWords.in(Locale.CHINA).of(inside())).isEqualTo("员工人数：120，在 50-500 范围内");
    }

    @Test
    void roles_have_their_labels() {
        var reason =
                new ScoreReason(
                        LeadFact.DECISION_PROCESS,
                        "USER",
                        ScoreRule.ROLES_COVERED,
                        "DECISION_MAKER, USER",
                        2);
        assertThat(ScoreWords.in(Locale.CHINESE).of(reason))
                .doesNotContain("USER", "DECISION_MAKER")
                .contains("、");
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_is_said_in_both_languages(ScoreRule rule) {
        assertThat(ScoreWords.in(Locale.ENGLISH).of(reason(rule, "7", "50-500")))
                .matches("[\\p{ASCII}]+")
                .contains(" ");
        assertThat(ScoreWords.in(Locale.CHINESE).of(reason(rule, "7", "50-500")))
                .containsPattern("\\p{IsHan}");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_absent_is_not_said(ScoreRule rule) {
        assertThat(ScoreWords.in(Locale.ENGLISH).of(reason(rule, null, null)))
                .doesNotContain("null", "{");
    }

    @Test
    void what_is_not_known_differs_from_what_cannot_be_read() {
        assertThat(ScoreWords.in(Locale.ENGLISH).of(reason(ScoreRule.NOT_KNOWN, "a lot", null)))
                .isEqualTo("Budget: a lot cannot be read");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 'The purchase is planned within 1 month: soon, as within 3'",
        "2, 'The purchase is planned within 2 months: soon, as within 3'"
    })
    void one_month_is_one_month(String left, String sentence) {
        assertThat(ScoreWords.in(Locale.ENGLISH).of(reason(ScoreRule.PURCHASE_SOON, left, "3")))
                .isEqualTo(sentence);
    }

    @Test
    void a_pain_point_is_called_by_its_description_if_it_has_one() {
        var words =
                ScoreWords.in(Locale.ENGLISH)
                        .naming(
                                List.of(
                                        new PainPoint("HIGH_COST", "Costs grow", List.of(), 8),
                                        new PainPoint("LATE", " ", List.of(), 8)));
        assertThat(List.of("HIGH_COST", "LATE", "GONE"))
                .extracting(code ->
                        words.of(reason(ScoreRule.PAIN_POINT_OF_PROFILE, "lower cost", code)))
                .containsExactly(
                        "The need shows the pain point Costs grow of the profile: lower cost",
                        "The need shows the pain point LATE of the profile: lower cost",
                        "The need shows the pain point GONE of the profile: lower cost");
    }

    @Test
    void a_range_that_takes_any_number_names_no_bound() {
        assertThat(ScoreWords.in(Locale.CHINESE).of(reason(ScoreRule.INSIDE_RANGE, "120", null)))
                .isEqualTo("预算：120，画像不限");
    }

    private static ScoreReason inside() {
        return new ScoreReason(LeadFact.EMPLOYEES, "120", ScoreRule.INSIDE_RANGE, "50-500", 10);
    }

    private static ScoreReason reason(
            ScoreRule rule, @Nullable String value, @Nullable String expected) {
        return new ScoreReason(LeadFact.BUDGET, value, rule, expected, 0);
    }
}
