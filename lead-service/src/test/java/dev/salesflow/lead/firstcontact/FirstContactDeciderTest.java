package dev.salesflow.lead.firstcontact;

import static dev.salesflow.lead.Leads.HUNTER;
import static dev.salesflow.lead.Leads.NOW;
import static dev.salesflow.lead.Leads.assigned;
import static dev.salesflow.lead.Leads.captured;

import dev.salesflow.events.followup.FollowUp;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadFirstContactHeld;
import dev.salesflow.events.lead.LeadEvent.LeadFirstContactPlanned;
import dev.salesflow.events.lead.LeadEvent.LeadFollowedUp;
import dev.salesflow.events.lead.LeadEvent.LeadStrategyWritten;
import dev.salesflow.events.lead.LeadEvent.LeadTierSet;
import dev.salesflow.events.lead.LeadTier;
import dev.salesflow.events.lead.StrategyStep;
import dev.salesflow.events.stakeholder.ContactMethod;
import dev.salesflow.eventstore.Scenario;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadCommand.HoldFirstContact;
import dev.salesflow.lead.LeadCommand.PlanFirstContact;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.Leads;
import dev.salesflow.lead.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("L11")
class FirstContactDeciderTest {

    private static final UUID PLAN = new UUID(11, 1);
    private static final UUID TALK = new UUID(11, 2);
    private static final Instant SOON = NOW.plusSeconds(3600);
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    private final Scenario<Lead, LeadCommand, LeadEvent, LeadRejection> lead = Leads.scenario();

    @Test
    void a_first_contact_is_planned() {
        lead.given(captured())
                .when(new PlanFirstContact(PLAN, ContactMethod.CALL, SOON, NOW))
                .then(new LeadFirstContactPlanned(PLAN, ContactMethod.CALL, SOON));
    }

    @Test
    void a_plan_takes_the_place_of_an_earlier_one() {
        lead.given(captured(), planned())
                .when(new PlanFirstContact(TALK, ContactMethod.VISIT, null, NOW))
                .then(new LeadFirstContactPlanned(TALK, ContactMethod.VISIT, null));
    }

    @Test
    void a_first_contact_is_planned_for_now_at_the_earliest() {
        var over = NOW.minusSeconds(1);

        lead.given(captured())
                .when(new PlanFirstContact(PLAN, ContactMethod.CALL, over, NOW))
                .thenRejected(new LeadRejection.PlannedInPast(over, NOW));
        lead.given(captured())
                .when(new PlanFirstContact(PLAN, ContactMethod.CALL, NOW, NOW))
                .then(new LeadFirstContactPlanned(PLAN, ContactMethod.CALL, NOW));
    }

    @Test
    void what_is_held_without_a_plan_has_an_id_of_its_own() {
        lead.given(captured()).when(hold(NOW, null)).then(held(TALK));
    }

    @Test
    void what_was_planned_is_held_under_the_id_of_the_plan() {
        lead.given(captured(), planned()).when(hold(NOW, null)).then(held(PLAN));
    }

    @Test
    @Tag("L12")
    void the_first_contact_of_an_owned_lead_is_a_row_of_the_follow_up_log() {
        var friday = TODAY.plusDays(4);

        lead.given(captured(), assigned(), planned())
                .when(hold(NOW, friday))
                .then(
                        new LeadFirstContactHeld(PLAN, ContactMethod.CALL, NOW, 18, friday),
                        new LeadFollowedUp(followUp(friday), null));
    }

    @Test
    @Tag("L12")
    void without_a_next_talk_the_next_action_is_due_by_the_tiers_cadence() {
        lead.given(captured(), assigned(), tier(LeadTier.NURTURE), planned())
                .when(hold(NOW, null))
                .then(
                        held(PLAN),
                        new LeadFollowedUp(followUp(TODAY.plusDays(3)), TODAY.plusDays(3)));
    }

    @Test
    void there_is_one_first_contact() {
        lead.given(captured(), held(TALK))
                .when(hold(NOW, null))
                .thenRejected(new LeadRejection.FirstContactHeldAlready(NOW));
    }

    @Test
    void what_was_held_is_not_planned_any_more() {
        lead.given(captured(), held(TALK))
                .when(new PlanFirstContact(PLAN, ContactMethod.CALL, SOON, NOW))
                .thenRejected(new LeadRejection.FirstContactHeldAlready(NOW));
    }

    @Test
    void nothing_is_held_in_the_future() {
        lead.given(captured())
                .when(hold(SOON, null))
                .thenRejected(new LeadRejection.HeldInFuture(SOON, NOW));
    }

    @Test
    void the_next_talk_is_not_before_the_first_one() {
        var yesterday = TODAY.minusDays(1);

        lead.given(captured())
                .when(hold(NOW, yesterday))
                .thenRejected(new LeadRejection.NextTalkTooEarly(yesterday, TODAY));
    }

    @Test
    @Tag("L16")
    void a_key_lead_is_not_contacted_without_a_written_strategy() {
        lead.given(captured(), tier(LeadTier.KEY_PURSUIT))
                .when(hold(NOW, null))
                .thenRejected(new LeadRejection.StrategyMissing());
    }

    @Test
    @Tag("L16")
    void a_key_lead_is_contacted_by_its_strategy() {
        var steps = List.of(new StrategyStep(HUNTER, TODAY));

        lead.given(
                        captured(),
                        tier(LeadTier.KEY_PURSUIT),
                        new LeadStrategyWritten(new UUID(16, 1), null, steps))
                .when(hold(NOW, null))
                .then(held(TALK));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "KEY_PURSUIT")
    @Tag("L16")
    void leads_of_other_tiers_need_no_strategy(LeadTier tier) {
        lead.given(captured(), tier(tier)).when(hold(NOW, null)).then(held(TALK));
    }

    private static HoldFirstContact hold(Instant heldAt, @Nullable LocalDate nextTalkOn) {
        return new HoldFirstContact(
                TALK, ContactMethod.CALL, heldAt, 18, nextTalkOn, NOW, WorkingCalendar.STANDARD);
    }

    private static FollowUp followUp(LocalDate dueOn) {
        return new FollowUp(
                FirstContact.learnedId(PLAN), "OPEN", NOW, ContactMethod.CALL, HUNTER, dueOn);
    }

    private static LeadEvent planned() {
        return new LeadFirstContactPlanned(PLAN, ContactMethod.CALL, NOW);
    }

    private static LeadEvent held(UUID id) {
        return new LeadFirstContactHeld(id, ContactMethod.CALL, NOW, 18, null);
    }

    private static LeadEvent tier(LeadTier tier) {
        return new LeadTierSet(tier, null, 3, TODAY.plusDays(3));
    }
}
