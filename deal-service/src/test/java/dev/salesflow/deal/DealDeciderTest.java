package dev.salesflow.deal;

import static dev.salesflow.deal.Deals.DAY;
import static dev.salesflow.deal.Deals.FARMER;
import static dev.salesflow.deal.Deals.HOUR;
import static dev.salesflow.deal.Deals.HUNTER;
import static dev.salesflow.deal.Deals.MORNING;
import static dev.salesflow.deal.Deals.STAGES;
import static dev.salesflow.deal.Deals.TEAM;
import static dev.salesflow.deal.Deals.VISIT;
import static dev.salesflow.deal.Deals.advanced;
import static dev.salesflow.deal.Deals.lost;
import static dev.salesflow.deal.Deals.open;
import static dev.salesflow.deal.Deals.opened;
import static dev.salesflow.deal.Deals.won;
import static dev.salesflow.events.deal.CommitmentKind.SITE_VISIT;
import static dev.salesflow.events.deal.CommitmentKind.TRIAL;

import dev.salesflow.deal.DealCommand.ChangeStage;
import dev.salesflow.events.deal.DealEvent;
import dev.salesflow.events.deal.DealOutcome;
import dev.salesflow.eventstore.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

class DealDeciderTest {

    private final Scenario<Deal, DealCommand, DealEvent, DealRejection> deal =
            Scenario.of(DealDecider.DECIDER);

    private static ChangeStage to(String stage, String reason) {
        return new ChangeStage(stage, reason, STAGES, HOUR);
    }

    @Test
    void a_deal_is_opened_in_the_first_stage() {
        deal.given().when(open()).then(opened());
    }

    @Test
    void a_deal_that_is_opened_again_stays_as_it_is() {
        deal.given(opened()).when(open()).thenNothing();
    }

    @Test
    void a_deal_that_was_never_opened_has_no_stage_to_change() {
        deal.given().when(to("CLOSING", "late")).thenRejected(new DealRejection.DealNotFound());
    }

    @Test
    void the_next_stage_needs_no_reason() {
        deal.given(opened())
                .when(to("QUALIFICATION", null))
                .then(advanced("PROSPECTING", "QUALIFICATION"));
    }

    @Test
    void skipping_stages_names_them_and_the_reason() {
        deal.given(opened())
                .when(to("CLOSING", "They know us"))
                .then(
                        new DealEvent.StageAdvanced(
                                "PROSPECTING",
                                "CLOSING",
                                List.of("QUALIFICATION", "PRESENTATION"),
                                "They know us",
                                3600L,
                                false));
    }

    @Test
    void skipping_stages_without_a_reason_is_refused() {
        deal.given(opened())
                .when(to("PRESENTATION", null))
                .thenRejected(new DealRejection.SkipReasonRequired(List.of("QUALIFICATION")));
    }

    @Test
    void going_back_names_the_reason() {
        deal.given(opened(), advanced("PROSPECTING", "QUALIFICATION"))
                .when(to("PROSPECTING", "Wrong contact"))
                .then(
                        new DealEvent.StageReturned(
                                "QUALIFICATION", "PROSPECTING", "Wrong contact", 3600L));
    }

    @Test
    void going_back_without_a_reason_is_refused() {
        deal.given(opened(), advanced("PROSPECTING", "QUALIFICATION"))
                .when(to("PROSPECTING", null))
                .thenRejected(
                        new DealRejection.ReturnReasonRequired("QUALIFICATION", "PROSPECTING"));
    }

    @Test
    void the_stage_it_is_in_is_no_move() {
        deal.given(opened())
                .when(to("PROSPECTING", "again"))
                .thenRejected(new DealRejection.AlreadyInStage("PROSPECTING"));
    }

    @Test
    void a_stage_of_another_process_is_refused() {
        deal.given(opened())
                .when(to("FIND_A_COACH", "why not"))
                .thenRejected(new DealRejection.UnknownStage("FIND_A_COACH", STAGES));
    }

    @Test
    void a_stay_of_unknown_beginning_has_no_length() {
        deal.given(opened())
                .when(new ChangeStage("QUALIFICATION", null, STAGES, new Stay(null, MORNING)))
                .then(
                        new DealEvent.StageAdvanced(
                                "PROSPECTING", "QUALIFICATION", List.of(), null, null, false));
    }

    @Test
    void a_stay_is_never_shorter_than_nothing() {
        var backwards = new Stay(MORNING.plusSeconds(5), MORNING);
        deal.given(opened())
                .when(new DealCommand.Win(backwards))
                .then(new DealEvent.DealWon("PROSPECTING", 0L, false));
    }

    @Test
    void a_deal_on_hold_does_not_move() {
        deal.given(opened(), new DealEvent.DealPutOnHold("PROSPECTING", "Budget"))
                .when(to("QUALIFICATION", null))
                .thenRejected(new DealRejection.DealRests("Budget"));
    }

    @Test
    void a_deal_on_hold_goes_on_where_it_was() {
        deal.given(opened(), new DealEvent.DealPutOnHold("PROSPECTING", "Budget"))
                .when(new DealCommand.Resume())
                .then(new DealEvent.DealResumed("PROSPECTING"));
    }

    @Test
    void a_deal_that_does_not_rest_is_not_resumed() {
        deal.given(opened())
                .when(new DealCommand.Resume())
                .thenRejected(new DealRejection.DealNotOnHold());
    }

    @Test
    void a_deal_on_hold_can_be_lost() {
        deal.given(opened(), new DealEvent.DealPutOnHold("PROSPECTING", "Budget"))
                .when(new DealCommand.Lose("PRICE", "Huaxin", HOUR))
                .then(lost("PROSPECTING"));
    }

    @Test
    void a_won_deal_is_not_won_again() {
        deal.given(opened(), won("PROSPECTING"))
                .when(new DealCommand.Win(HOUR))
                .thenRejected(new DealRejection.DealClosed(DealOutcome.WON));
    }

    @Test
    void a_lost_deal_does_not_move() {
        deal.given(opened(), lost("PROSPECTING"))
                .when(to("QUALIFICATION", null))
                .thenRejected(new DealRejection.DealClosed(DealOutcome.LOST));
    }

    @Test
    void a_lost_deal_is_reopened_where_it_ended() {
        deal.given(opened(), advanced("PROSPECTING", "QUALIFICATION"), lost("QUALIFICATION"))
                .when(new DealCommand.Reopen(null, "They called", STAGES))
                .then(new DealEvent.DealReopened("QUALIFICATION", DealOutcome.LOST, "They called"));
    }

    @Test
    void a_deal_that_has_not_ended_is_not_reopened() {
        deal.given(opened())
                .when(new DealCommand.Reopen(null, "They called", STAGES))
                .thenRejected(new DealRejection.DealNotClosed(DealStatus.OPEN));
    }

    @Test
    void an_assignment_names_the_former_owner() {
        deal.given(opened())
                .when(new DealCommand.Assign(FARMER, TEAM))
                .then(new DealEvent.DealAssigned(FARMER, HUNTER, TEAM, TEAM));
    }

    @Test
    void an_assignment_to_the_owner_changes_nothing() {
        deal.given(opened()).when(new DealCommand.Assign(HUNTER, TEAM)).thenNothing();
    }

    @Test
    void a_commitment_that_was_aimed_at_is_obtained() {
        deal.given(opened(), new DealEvent.CommitmentObjectiveSet(VISIT, TRIAL, DAY))
                .when(new DealCommand.Obtain(VISIT, DAY))
                .then(new DealEvent.CommitmentObtained(VISIT, TRIAL, DAY));
    }

    @Test
    void a_commitment_is_replaced_by_a_lesser_one_even_after_the_deal_has_ended() {
        deal.given(
                        opened(),
                        new DealEvent.CommitmentObjectiveSet(VISIT, TRIAL, DAY),
                        lost("PROSPECTING"))
                .when(new DealCommand.Replace(VISIT, SITE_VISIT, DAY))
                .then(new DealEvent.CommitmentReplaced(VISIT, TRIAL, SITE_VISIT, DAY));
    }

    @Test
    void a_commitment_has_one_outcome() {
        deal.given(
                        opened(),
                        new DealEvent.CommitmentObjectiveSet(VISIT, TRIAL, DAY),
                        new DealEvent.CommitmentDeclined(VISIT, TRIAL))
                .when(new DealCommand.Obtain(VISIT, DAY))
                .thenRejected(
                        new DealRejection.CommitmentSettled(VISIT, CommitmentOutcome.DECLINED));
    }

    @Test
    void a_commitment_that_nobody_aimed_at_has_no_outcome() {
        deal.given(opened())
                .when(new DealCommand.Decline(VISIT))
                .thenRejected(new DealRejection.UnknownCommitment(VISIT));
    }

    @Test
    void a_closed_deal_takes_no_new_aim() {
        deal.given(opened(), won("PROSPECTING"))
                .when(new DealCommand.SetObjective(VISIT, TRIAL, DAY))
                .thenRejected(new DealRejection.DealClosed(DealOutcome.WON));
    }
}
