package dev.salesflow.lead.assignment;

import static dev.salesflow.lead.Leads.FARMER;
import static dev.salesflow.lead.Leads.HUNTER;
import static dev.salesflow.lead.Leads.OTHER_HUNTER;
import static dev.salesflow.lead.Leads.TEAM;
import static dev.salesflow.lead.Leads.assigned;
import static dev.salesflow.lead.Leads.captured;

import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.events.lead.CustomerKind;
import dev.salesflow.events.lead.DisqualificationReason;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadAssigned;
import dev.salesflow.events.lead.LeadEvent.LeadDisqualified;
import dev.salesflow.events.lead.LeadEvent.LeadReleased;
import dev.salesflow.events.lead.LeadEvent.LeadTierSet;
import dev.salesflow.events.lead.LeadTier;
import dev.salesflow.events.lead.ReleaseReason;
import dev.salesflow.events.salesrep.SalesRole;
import dev.salesflow.eventstore.Scenario;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.Leads;
import dev.salesflow.lead.salesrep.Assignee;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("L9 roles and assignment, L10 focus list")
@Tag("L9")
@Tag("L10")
class AssignmentDeciderTest {

    private static final int LIMIT = 3;
    private static final Workload FREE = new Workload(4, LIMIT - 1, 5);
    private static final Assignee A_HUNTER = new Assignee(SalesRole.HUNTER, TEAM, false);
    private static final Assignee A_FARMER = new Assignee(SalesRole.FARMER, TEAM, false);
    private static final LeadReleased RELEASED =
            new LeadReleased(HUNTER, TEAM, ReleaseReason.NO_PROGRESS);
    private static final LeadTierSet KEY_PURSUIT =
            new LeadTierSet(LeadTier.KEY_PURSUIT, null, 3, LocalDate.of(2026, 3, 5));

    private final Scenario<Lead, LeadCommand, LeadEvent, LeadRejection> lead = Leads.scenario();

    @Test
    void a_prospect_goes_to_a_hunter() {
        lead.given(captured()).when(toHunter(FREE)).then(assigned());
    }

    @Test
    void a_reason_that_is_not_needed_is_not_kept() {
        lead.given(captured()).when(assign(HUNTER, A_HUNTER, FREE, "why not")).then(assigned());
    }

    @Test
    void a_farmer_takes_a_prospect_only_with_a_reason() {
        lead.given(captured())
                .when(assign(FARMER, A_FARMER, FREE, null))
                .thenRejected(
                        new LeadRejection.RoleBreachUnexplained(
                                SalesRole.FARMER, SalesRole.HUNTER));
    }

    @Test
    void a_breach_of_the_role_rule_is_kept_with_its_reason_and_the_role_expected() {
        lead.given(captured())
                .when(assign(FARMER, A_FARMER, FREE, "speaks Cantonese"))
                .then(
                        new LeadAssigned(
                                FARMER,
                                null,
                                TEAM,
                                SalesRole.FARMER,
                                "speaks Cantonese",
                                SalesRole.HUNTER,
                                null));
    }

    @Test
    void an_existing_customer_goes_to_a_hunter_only_with_a_reason() {
        lead.given(captured(AcquisitionChannel.ONLINE, CustomerKind.EXISTING_CUSTOMER))
                .when(toHunter(FREE))
                .thenRejected(
                        new LeadRejection.RoleBreachUnexplained(
                                SalesRole.HUNTER, SalesRole.FARMER));
    }

    @Test
    void an_assignment_names_the_policy_that_chose() {
        lead.given(captured())
                .when(new LeadCommand.Assign(HUNTER, A_HUNTER, FREE, LIMIT, null, 7))
                .then(
                        new LeadAssigned(
                                HUNTER, null, TEAM, SalesRole.HUNTER, null, SalesRole.HUNTER, 7));
    }

    @Test
    void a_lead_given_to_its_owner_stays_as_it_is() {
        lead.given(captured(), assigned()).when(toHunter(FREE)).thenNothing();
    }

    @Test
    void a_lead_with_an_owner_is_not_given_to_another() {
        lead.given(captured(), assigned())
                .when(assign(OTHER_HUNTER, A_HUNTER, FREE, null))
                .thenRejected(new LeadRejection.AlreadyAssigned(HUNTER));
    }

    @Test
    void a_lead_is_taken_from_its_owner() {
        lead.given(captured(), assigned())
                .when(new LeadCommand.Release(ReleaseReason.NO_PROGRESS))
                .then(RELEASED);
    }

    @Test
    void a_released_lead_goes_to_another() {
        lead.given(captured(), assigned(), RELEASED)
                .when(assign(OTHER_HUNTER, A_HUNTER, FREE, null))
                .then(
                        new LeadAssigned(
                                OTHER_HUNTER,
                                null,
                                TEAM,
                                SalesRole.HUNTER,
                                null,
                                SalesRole.HUNTER,
                                null));
    }

    @Test
    void a_lead_of_nobody_is_not_released() {
        lead.given(captured())
                .when(new LeadCommand.Release(ReleaseReason.OTHER))
                .thenRejected(new LeadRejection.NotAssigned());
    }

    @Test
    void a_rep_who_works_at_capacity_gets_no_lead() {
        lead.given(captured())
                .when(toHunter(new Workload(5, 0, 5)))
                .thenRejected(new LeadRejection.CapacityExceeded(HUNTER, 5));
    }

    @Test
    void a_rep_whose_capacity_was_lowered_gets_no_lead() {
        lead.given(captured())
                .when(toHunter(new Workload(9, 0, 5)))
                .thenRejected(new LeadRejection.CapacityExceeded(HUNTER, 5));
    }

    @Test
    void a_key_lead_goes_to_a_rep_with_room_on_the_focus_list() {
        lead.given(captured(), KEY_PURSUIT).when(toHunter(FREE)).then(assigned());
    }

    @Test
    void a_key_lead_does_not_go_to_a_rep_whose_focus_list_is_full() {
        lead.given(captured(), KEY_PURSUIT)
                .when(toHunter(new Workload(4, LIMIT, 5)))
                .thenRejected(new LeadRejection.FocusLimitReached(HUNTER, LIMIT));
    }

    @Test
    void any_other_lead_goes_to_a_rep_whose_focus_list_is_full() {
        lead.given(captured()).when(toHunter(new Workload(4, LIMIT, 5))).then(assigned());
    }

    @Test
    void a_lead_is_not_given_to_an_unknown_rep() {
        lead.given(captured())
                .when(assign(HUNTER, null, null, null))
                .thenRejected(new LeadRejection.SalesRepUnknown(HUNTER));
    }

    @Test
    void a_lead_is_not_given_to_a_rep_who_has_left() {
        var gone = new Assignee(SalesRole.HUNTER, TEAM, true);
        lead.given(captured())
                .when(assign(HUNTER, gone, FREE, null))
                .thenRejected(new LeadRejection.SalesRepHasDeparted(HUNTER));
    }

    @Test
    void a_lead_that_is_not_pursued_is_given_to_nobody() {
        lead.given(captured(), new LeadDisqualified(DisqualificationReason.NO_NEED, null))
                .when(toHunter(FREE))
                .thenRejected(
                        new LeadRejection.LeadIsDisqualified(DisqualificationReason.NO_NEED, null));
    }

    private static LeadCommand toHunter(Workload workload) {
        return assign(HUNTER, A_HUNTER, workload, null);
    }

    private static LeadCommand assign(
            UUID rep, Assignee assignee, Workload workload, String roleBreachReason) {
        return new LeadCommand.Assign(rep, assignee, workload, LIMIT, roleBreachReason, null);
    }
}
