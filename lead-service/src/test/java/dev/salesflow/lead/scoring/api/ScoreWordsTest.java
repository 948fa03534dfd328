package dev.salesflow.lead.scoring.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.lead.ScoreReason;
import dev.salesflow.events.lead.ScoreRule;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("L5")
class ScoreWordsTest {

    @Test
    void a_reason_is_a_sentence_in_english() {
        assertThat(ScoreWords.of(inside(), Locale.ENGLISH))
                .isEqualTo("Number of employees: 120 lies within 50-500");
    }

    @Test
    void a_reason_is_a_sentence_in_chinese() {
        assertThat(ScoreWords.of(inside(), Locale.CHINA)).isEqualTo("员工人数：120，在 50-500 范围内");
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
        assertThat(ScoreWords.of(reason, Locale.CHINESE))
                .doesNotContain("USER", "DECISION_MAKER")
                .contains("、");
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_is_said_in_both_languages(ScoreRule rule) {
        assertThat(ScoreWords.of(reason(rule, "7", "50-500"), Locale.ENGLISH))
                .matches("[\\p{ASCII}]+")
                .contains(" ");
        assertThat(ScoreWords.of(reason(rule, "7", "50-500"), Locale.CHINESE))
                .containsPattern("\\p{IsHan}");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_absent_is_not_said(ScoreRule rule) {
        assertThat(ScoreWords.of(reason(rule, null, null), Locale.ENGLISH))
                .doesNotContain("null", "{");
    }

    @Test
    void what_is_not_known_differs_from_what_cannot_be_read() {
        assertThat(ScoreWords.of(reason(ScoreRule.NOT_KNOWN, "a lot", null), Locale.ENGLISH))
                .isEqualTo("Budget: a lot cannot be read");
    }

    private static ScoreReason inside() {
        return new ScoreReason(LeadFact.EMPLOYEES, "120", ScoreRule.INSIDE_RANGE, "50-500", 10);
    }

    private static ScoreReason reason(
            ScoreRule rule, @Nullable String value, @Nullable String expected) {
        return new ScoreReason(LeadFact.BUDGET, value, rule, expected, 0);
    }
}
