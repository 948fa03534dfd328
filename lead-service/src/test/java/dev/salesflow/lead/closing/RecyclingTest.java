package dev.salesflow.lead.closing;

import static dev.salesflow.lead.Leads.HUNTER;
import static dev.salesflow.lead.Leads.TEAM;
import static dev.salesflow.lead.Leads.assigned;
import static dev.salesflow.lead.Leads.captured;
import static dev.salesflow.lead.Leads.recycle;

import dev.salesflow.events.lead.DisqualificationReason;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadDisqualified;
import dev.salesflow.events.lead.LeadEvent.LeadRecycled;
import dev.salesflow.events.lead.LeadEvent.LeadReleased;
import dev.salesflow.events.lead.LeadEvent.LeadTierLeft;
import dev.salesflow.events.lead.LeadEvent.LeadTierSet;
import dev.salesflow.events.lead.LeadTier;
import dev.salesflow.events.lead.ReleaseReason;
import dev.salesflow.events.lead.TierLeftReason;
import dev.salesflow.eventstore.Scenario;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.Leads;
import dev.salesflow.lead.assignment.OwnerLoad;
import dev.salesflow.lead.assignment.Workload;
import dev.salesflow.lead.calendar.WorkingCalendar;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// L13: a disqualified lead is taken up again. L9, L10: it counts on its owner's load again.
@Tag("L13")
@Tag("L9")
@Tag("L10")
class RecyclingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LATER = LocalDate.of(2026, 9, 1);
    private static final LocalDate WEDNESDAY = LATER.plusDays(1);
    private static final int CAPACITY = 5;
    private static final int FOCUS_LIMIT = 2;

    private final Scenario<Lead, LeadCommand, LeadEvent, LeadRejection> lead = Leads.scenario();

    @Test
    void a_lead_is_recycled_on_its_day() {
        lead.given(captured(), disqualified(LATER)).when(recycle(LATER, null)).then(recycled());
    }

    @Test
    void a_lead_is_not_recycled_before_its_day() {
        lead.given(captured(), disqualified(LATER))
                .when(recycle(LATER.minusDays(1), null))
                .thenRejected(new LeadRejection.NotYetRecyclable(LATER, LATER.minusDays(1)));
    }

    @Test
    void a_lead_without_a_day_is_recycled_at_any_time() {
        lead.given(captured(), disqualified(null)).when(recycle(TODAY, null)).then(recycled());
    }

    @Test
    void a_lead_that_is_worked_on_is_not_recycled() {
        lead.given(captured(), disqualified(null), recycled())
                .when(recycle(TODAY, null))
                .thenRejected(new LeadRejection.NotDisqualified());
    }

    @Test
    void a_lead_of_an_owner_at_capacity_comes_back_without_owner() {
        lead.given(captured(), assigned(), disqualified(null))
                .when(recycle(TODAY, new Workload(CAPACITY, 0, CAPACITY)))
                .then(recycled(), released());
    }

    @Test
    void a_lead_of_an_owner_who_has_left_comes_back_without_owner() {
        var gone = new OwnerLoad(new Workload(0, 0, CAPACITY), true, FOCUS_LIMIT);
        lead.given(captured(), assigned(), disqualified(null))
                .when(new LeadCommand.Recycle(TODAY, gone, WorkingCalendar.STANDARD))
                .then(recycled(), new LeadReleased(HUNTER, TEAM, ReleaseReason.REP_DEPARTED));
    }

    @Test
    void a_key_lead_without_owner_keeps_its_tier_and_is_due_by_the_cadence_anew() {
        lead.given(captured(), assigned(), inKeyPursuit(), disqualified(null))
                .when(recycle(WEDNESDAY, new Workload(CAPACITY, FOCUS_LIMIT, CAPACITY)))
                .then(recycled(), dueAgain(), released());
    }

    @Test
    void a_key_lead_of_an_owner_with_a_full_focus_list_comes_back_outside_any_tier() {
        lead.given(captured(), assigned(), inKeyPursuit(), disqualified(null))
                .when(recycle(TODAY, new Workload(FOCUS_LIMIT, FOCUS_LIMIT, CAPACITY)))
                .then(
                        recycled(),
                        new LeadTierLeft(LeadTier.KEY_PURSUIT, TierLeftReason.FOCUS_LIST_FULL));
    }

    @Test
    void a_lead_that_is_no_key_lead_is_recycled_beside_a_full_focus_list() {
        lead.given(captured(), assigned(), disqualified(null))
                .when(recycle(TODAY, new Workload(CAPACITY - 1, FOCUS_LIMIT, CAPACITY)))
                .then(recycled());
    }

    @Test
    @Tag("L6")
    void what_was_due_while_the_lead_was_not_pursued_is_due_by_the_cadence_anew() {
        lead.given(captured(), inKeyPursuit(), disqualified(null))
                .when(recycle(WEDNESDAY, null))
                .then(recycled(), dueAgain());
    }

    private static LeadEvent disqualified(@Nullable LocalDate recycleOn) {
        return new LeadDisqualified(DisqualificationReason.WRONG_TIMING, recycleOn);
    }

    private static LeadEvent recycled() {
        return new LeadRecycled(DisqualificationReason.WRONG_TIMING);
    }

    private static LeadEvent released() {
        return new LeadReleased(HUNTER, TEAM, ReleaseReason.REP_OVERLOADED);
    }

    /// Three days after Wednesday is a Saturday, which moves on to Monday.
    private static LeadEvent dueAgain() {
        var monday = LocalDate.of(2026, 9, 7);
        return new LeadTierSet(LeadTier.KEY_PURSUIT, LeadTier.KEY_PURSUIT, 3, monday);
    }

    private static LeadEvent inKeyPursuit() {
        return new LeadTierSet(LeadTier.KEY_PURSUIT, null, 3, LATER);
    }
}
