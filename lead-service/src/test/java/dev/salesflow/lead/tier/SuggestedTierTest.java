package dev.salesflow.lead.tier;

import static dev.salesflow.events.lead.LeadFact.DECISION_MAKER;
import static dev.salesflow.events.lead.LeadFact.EMPLOYEES;
import static dev.salesflow.events.lead.LeadFact.PURCHASE_WITHIN_MONTHS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.lead.LeadTier;
import dev.salesflow.lead.scoring.dimension.Known;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("L6")
class SuggestedTierTest {

    @ParameterizedTest
    @CsvSource({"3, KEY_PURSUIT", "4, NURTURE", "24, NURTURE"})
    void a_known_decision_maker_who_buys_soon_is_pursued(String months, LeadTier tier) {
        var known = Map.of(DECISION_MAKER, "the owner", PURCHASE_WITHIN_MONTHS, months);
        assertThat(SuggestedTier.of(Known.facts(known))).isEqualTo(tier);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2023-01-01T00:00:00Z, NURTURE",
        "3, 2026-02-01T00:00:00Z, NURTURE",
        "5, 2026-02-04T04:00:00Z, KEY_PURSUIT",
        "3, 2026-05-04T04:00:00Z, KEY_PURSUIT"
    })
    void soon_is_what_is_left_of_the_months_and_not_gone_by(
            String months, Instant saidAt, LeadTier tier) {
        assertThat(SuggestedTier.of(Known.buyer(months, saidAt))).isEqualTo(tier);
    }

    @Test
    void a_purchase_soon_without_known_decision_maker_is_nurtured() {
        assertThat(SuggestedTier.of(Known.fact(PURCHASE_WITHIN_MONTHS, "1")))
                .isEqualTo(LeadTier.NURTURE);
    }

    @ParameterizedTest
    @CsvSource({
        "275, 13, WATCH",
        "900, 13, WATCH",
        "300-400, 13, WATCH",
        "274, 13, NURTURE",
        "200-400, 13, NURTURE",
        "900, 12, NURTURE"
    })
    void a_large_and_slow_company_is_watched(String employees, String months, LeadTier tier) {
        var known = Map.of(EMPLOYEES, employees, PURCHASE_WITHIN_MONTHS, months);
        assertThat(SuggestedTier.of(Known.facts(known))).isEqualTo(tier);
    }

    @ParameterizedTest
    @CsvSource({"500, WATCH", "499, NURTURE"})
    void without_a_range_in_the_profile_a_company_is_large_from_500_people(
            String employees, LeadTier tier) {
        var known = Map.of(EMPLOYEES, employees, PURCHASE_WITHIN_MONTHS, "36");
        assertThat(SuggestedTier.of(Known.against(Known.ANYONE, Known.facts(known))))
                .isEqualTo(tier);
    }

    @Test
    void disputed_facts_suggest_nothing() {
        assertThat(SuggestedTier.of(Known.disputed(PURCHASE_WITHIN_MONTHS, "1")))
                .isEqualTo(LeadTier.NURTURE);
    }
}
