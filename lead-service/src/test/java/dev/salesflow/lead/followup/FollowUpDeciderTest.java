package dev.salesflow.lead.followup;

import static dev.salesflow.lead.Leads.HUNTER;
import static dev.salesflow.lead.Leads.OTHER_HUNTER;
import static dev.salesflow.lead.Leads.assigned;
import static dev.salesflow.lead.Leads.captured;

import dev.salesflow.events.calendar.Holiday;
import dev.salesflow.events.calendar.MakeUpDay;
import dev.salesflow.events.followup.FollowUp;
import dev.salesflow.events.lead.DisqualificationReason;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadDisqualified;
import dev.salesflow.events.lead.LeadEvent.LeadFollowedUp;
import dev.salesflow.events.lead.LeadEvent.LeadTierSet;
import dev.salesflow.events.lead.LeadTier;
import dev.salesflow.events.stakeholder.ContactMethod;
import dev.salesflow.eventstore.Scenario;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadCommand.RecordFollowUp;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.Leads;
import dev.salesflow.lead.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("L12")
class FollowUpDeciderTest {

    private static final UUID FOLLOW_UP = new UUID(12, 1);
    private static final LocalDate DUE_BEFORE = LocalDate.parse("2026-04-27");
    private static final Instant WEDNESDAY = Instant.parse("2026-04-29T02:00:00Z");

    /// Friday 1 to Tuesday 5 May are free, Saturday 9 May is worked.
    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(
                    "Asia/Shanghai",
                    WorkingCalendar.STANDARD.week(),
                    List.of(
                            new Holiday(LocalDate.parse("2026-05-01"), "劳动节"),
                            new Holiday(LocalDate.parse("2026-05-04"), "劳动节"),
                            new Holiday(LocalDate.parse("2026-05-05"), "劳动节")),
                    List.of(new MakeUpDay(LocalDate.parse("2026-05-09"), DayOfWeek.TUESDAY)));

    private final Scenario<Lead, LeadCommand, LeadEvent, LeadRejection> lead = Leads.scenario();

    @Test
    void a_follow_up_settles_what_was_due_and_says_what_is_due_next() {
        var friday = LocalDate.parse("2026-05-15");

        lead.given(captured(), assigned(), tier(3))
                .when(followUp(WEDNESDAY, null, friday))
                .then(followedUp(WEDNESDAY, HUNTER, friday, DUE_BEFORE));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-27T02:00:00Z, 3, 2026-04-30", // Monday + 3: Thursday
        "2026-04-22T02:00:00Z, 3, 2026-04-27", // Wednesday + 3: over the weekend
        "2026-04-29T02:00:00Z, 3, 2026-05-06", // Wednesday + 3: over holidays and the weekend
        "2026-05-06T02:00:00Z, 3, 2026-05-09", // Wednesday + 3: a Saturday that is worked
        "2026-05-06T02:00:00Z, 4, 2026-05-11", // Wednesday + 4: a Sunday that is not
        "2026-04-26T16:30:00Z, 1, 2026-04-28", // half past midnight on Monday in the zone
    })
    void without_a_date_the_next_is_due_by_the_tiers_cadence_on_a_working_day(
            Instant at, int cadenceDays, LocalDate dueOn) {
        lead.given(captured(), assigned(), tier(cadenceDays))
                .when(followUp(at, null, null))
                .then(followedUp(at, HUNTER, dueOn, DUE_BEFORE));
    }

    @Test
    void without_a_date_nothing_is_due_for_a_lead_without_a_tier() {
        lead.given(captured(), assigned())
                .when(followUp(WEDNESDAY, null, null))
                .then(followedUp(WEDNESDAY, HUNTER, null, null));
    }

    @Test
    void a_contact_that_is_recorded_late_moves_no_date() {
        var earlier = Instant.parse("2026-04-01T02:00:00Z");
        var friday = LocalDate.parse("2026-05-15");

        lead.given(
                        captured(),
                        assigned(),
                        tier(3),
                        followedUp(WEDNESDAY, HUNTER, friday, DUE_BEFORE))
                .when(followUp(earlier, null, null))
                .then(followedUp(earlier, HUNTER, friday, friday));
    }

    @Test
    void the_last_contact_is_the_latest_one_not_the_one_recorded_last() {
        var friday = LocalDate.parse("2026-05-15");
        var earlier = Instant.parse("2026-04-01T02:00:00Z");
        var between = Instant.parse("2026-04-08T02:00:00Z");

        lead.given(
                        captured(),
                        assigned(),
                        tier(3),
                        followedUp(WEDNESDAY, HUNTER, friday, DUE_BEFORE),
                        followedUp(earlier, HUNTER, friday, friday))
                .when(followUp(between, null, null))
                .then(followedUp(between, HUNTER, friday, friday));
    }

    @Test
    void the_named_owner_of_the_lead_owes_the_next_action() {
        lead.given(captured(), assigned())
                .when(followUp(WEDNESDAY, HUNTER, null))
                .then(followedUp(WEDNESDAY, HUNTER, null, null));
    }

    @Test
    void nobody_but_the_leads_owner_owes_the_next_action() {
        lead.given(captured(), assigned())
                .when(followUp(WEDNESDAY, OTHER_HUNTER, null))
                .thenRejected(new LeadRejection.FollowUpOwnerIsAnother(OTHER_HUNTER, HUNTER));
    }

    @Test
    void a_lead_without_owner_needs_one_before_it_is_followed_up() {
        lead.given(captured())
                .when(followUp(WEDNESDAY, null, null))
                .thenRejected(new LeadRejection.FollowUpOwnerMissing());
        lead.given(captured())
                .when(followUp(WEDNESDAY, HUNTER, null))
                .thenRejected(new LeadRejection.FollowUpOwnerMissing());
    }

    @Test
    void nothing_is_due_before_the_day_of_the_contact_in_the_zone() {
        var lateOnTheThird = Instant.parse("2026-05-02T16:30:00Z");
        var second = LocalDate.parse("2026-05-02");

        lead.given(captured(), assigned())
                .when(followUp(lateOnTheThird, null, second))
                .thenRejected(new LeadRejection.FollowUpDueTooEarly(second, second.plusDays(1)));
    }

    @Test
    void the_day_of_the_contact_can_be_the_day_that_the_next_is_due_on() {
        var day = CALENDAR.dateOf(WEDNESDAY);

        lead.given(captured(), assigned())
                .when(followUp(WEDNESDAY, null, day))
                .then(followedUp(WEDNESDAY, HUNTER, day, null));
    }

    @Test
    void nobody_follows_up_in_the_future() {
        var command =
                new RecordFollowUp(
                        FOLLOW_UP,
                        WEDNESDAY.plusSeconds(1),
                        ContactMethod.CALL,
                        null,
                        null,
                        WEDNESDAY,
                        CALENDAR);

        lead.given(captured(), assigned())
                .when(command)
                .thenRejected(
                        new LeadRejection.FollowedUpInFuture(WEDNESDAY.plusSeconds(1), WEDNESDAY));
    }

    @Test
    void a_lead_that_is_not_pursued_is_not_followed_up() {
        var reason = DisqualificationReason.NO_NEED;

        lead.given(captured(), assigned(), new LeadDisqualified(reason, null))
                .when(followUp(WEDNESDAY, null, null))
                .thenRejected(new LeadRejection.LeadIsDisqualified(reason, null));
    }

    private static RecordFollowUp followUp(
            Instant at, @Nullable UUID ownerId, @Nullable LocalDate dueOn) {
        return new RecordFollowUp(
                FOLLOW_UP,
                at,
                ContactMethod.CALL,
                ownerId,
                dueOn,
                Instant.parse("2026-06-01T00:00:00Z"),
                CALENDAR);
    }

    private static LeadEvent followedUp(
            Instant at, UUID ownerId, @Nullable LocalDate dueOn, @Nullable LocalDate previous) {
        var followUp = new FollowUp(FOLLOW_UP, "OPEN", at, ContactMethod.CALL, ownerId, dueOn);
        return new LeadFollowedUp(followUp, previous);
    }

    private static LeadEvent tier(int cadenceDays) {
        return new LeadTierSet(LeadTier.KEY_PURSUIT, null, cadenceDays, DUE_BEFORE);
    }
}
