package dev.salesflow.lead.tier;

import static dev.salesflow.lead.scoring.ScoredLeads.OWNER;
import static dev.salesflow.lead.scoring.ScoredLeads.assigned;
import static dev.salesflow.lead.scoring.ScoredLeads.captured;
import static dev.salesflow.lead.scoring.ScoredLeads.fact;
import static dev.salesflow.lead.scoring.ScoredLeads.scored;

import dev.salesflow.events.calendar.Holiday;
import dev.salesflow.events.calendar.MakeUpDay;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadTierSet;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.lead.LeadTier;
import dev.salesflow.eventstore.Scenario;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadCommand.SetTier;
import dev.salesflow.lead.LeadDecider;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.LeadRejection.FocusListFull;
import dev.salesflow.lead.LeadRejection.TierWithoutHighPotential;
import dev.salesflow.lead.assignment.Workload;
import dev.salesflow.lead.calendar.WorkingCalendar;
import dev.salesflow.lead.scoring.ScoringModel;
import dev.salesflow.lead.scoring.dimension.Known;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("L6 tiers and cadence, L10 focus list")
@Tag("L6")
class TierDeciderTest {

    private static final int LIMIT = 2;
    private static final Workload FULL = new Workload(5, LIMIT, 40);
    private static final Workload FREE = new Workload(5, LIMIT - 1, 40);

    /// A Monday noon in Shanghai; key leads are followed up after 3 days, which is a Thursday.
    private static final Instant NOW = Instant.parse("2026-05-04T04:00:00Z");

    private static final LocalDate THURSDAY = LocalDate.of(2026, 5, 7);
    private static final WorkingCalendar CALENDAR = WorkingCalendar.STANDARD;

    private final Scenario<Lead, LeadCommand, LeadEvent, LeadRejection> lead =
            Scenario.of(LeadDecider.DECIDER);

    @Test
    void a_lead_of_high_potential_is_followed_up_in_the_cadence_of_its_tier() {
        lead.given(captured(), scored(7))
                .when(set(LeadTier.KEY_PURSUIT, FREE, CALENDAR, NOW))
                .then(new LeadTierSet(LeadTier.KEY_PURSUIT, null, 3, THURSDAY));
    }

    @Test
    void a_lead_without_a_score_has_no_tier() {
        lead.given(captured())
                .when(set(LeadTier.NURTURE, null, CALENDAR, NOW))
                .thenRejected(new TierWithoutHighPotential(null));
    }

    @Test
    void a_lead_below_high_potential_has_no_tier() {
        lead.given(captured(), scored(6))
                .when(set(LeadTier.NURTURE, null, CALENDAR, NOW))
                .thenRejected(new TierWithoutHighPotential(new BigDecimal("6.00")));
    }

    @Test
    void a_follow_up_due_on_a_weekend_is_due_on_monday() {
        var thursday = Instant.parse("2026-05-07T04:00:00Z");
        lead.given(captured(), scored(7))
                .when(set(LeadTier.KEY_PURSUIT, FREE, CALENDAR, thursday))
                .then(new LeadTierSet(LeadTier.KEY_PURSUIT, null, 3, LocalDate.of(2026, 5, 11)));
    }

    @Test
    void a_follow_up_due_on_a_holiday_is_due_on_the_next_working_day() {
        var calendar =
                new WorkingCalendar(
                        "Asia/Shanghai",
                        CALENDAR.week(),
                        List.of(
                                new Holiday(THURSDAY, "Founding day"),
                                new Holiday(THURSDAY.plusDays(1), "Founding day")),
                        List.of(new MakeUpDay(LocalDate.of(2026, 5, 9), DayOfWeek.FRIDAY)));
        lead.given(captured(), scored(7))
                .when(set(LeadTier.KEY_PURSUIT, FREE, calendar, NOW))
                .then(new LeadTierSet(LeadTier.KEY_PURSUIT, null, 3, LocalDate.of(2026, 5, 9)));
    }

    @Test
    void the_day_is_the_one_in_the_zone_of_the_calendar() {
        var lateOnMonday = Instant.parse("2026-05-04T23:00:00Z");
        lead.given(captured(), scored(7))
                .when(set(LeadTier.KEY_PURSUIT, FREE, CALENDAR, lateOnMonday))
                .then(new LeadTierSet(LeadTier.KEY_PURSUIT, null, 3, THURSDAY.plusDays(1)));
    }

    @Test
    void without_a_tier_the_one_that_the_facts_suggest_is_taken() {
        lead.given(captured(), scored(7), fact(LeadFact.NEED, "bearings"))
                .when(set(null, FREE, CALENDAR, NOW))
                .then(new LeadTierSet(LeadTier.NURTURE, null, 14, LocalDate.of(2026, 5, 18)));
    }

    @Test
    void the_tier_that_a_lead_is_in_already_changes_nothing() {
        lead.given(captured(), assigned(), scored(7), inKeyPursuit())
                .when(set(LeadTier.KEY_PURSUIT, FULL, CALENDAR, NOW))
                .then();
    }

    @Test
    void a_change_of_tier_tells_the_one_before() {
        lead.given(captured(), scored(7), inKeyPursuit())
                .when(set(LeadTier.WATCH, FREE, CALENDAR, NOW))
                .then(
                        new LeadTierSet(
                                LeadTier.WATCH,
                                LeadTier.KEY_PURSUIT,
                                60,
                                LocalDate.of(2026, 7, 3)));
    }

    @Test
    @Tag("L10")
    void a_rep_takes_no_more_key_leads_than_the_focus_limit() {
        lead.given(captured(), assigned(), scored(7))
                .when(set(LeadTier.KEY_PURSUIT, FULL, CALENDAR, NOW))
                .thenRejected(new FocusListFull(OWNER, LIMIT));
    }

    @Test
    @Tag("L10")
    void a_full_focus_list_does_not_stand_against_other_tiers() {
        lead.given(captured(), assigned(), scored(7))
                .when(set(LeadTier.NURTURE, FULL, CALENDAR, NOW))
                .then(new LeadTierSet(LeadTier.NURTURE, null, 14, LocalDate.of(2026, 5, 18)));
    }

    private static LeadEvent inKeyPursuit() {
        return new LeadTierSet(LeadTier.KEY_PURSUIT, null, 3, THURSDAY);
    }

    private static LeadCommand set(
            @Nullable LeadTier tier,
            @Nullable Workload workload,
            WorkingCalendar calendar,
            Instant now) {
        return new SetTier(
                tier, ScoringModel.STANDARD, Known.PROFILE, calendar, now, workload, LIMIT);
    }
}
