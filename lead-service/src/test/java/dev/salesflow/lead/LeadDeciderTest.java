package dev.salesflow.lead;

import static dev.salesflow.lead.Leads.FARMER;
import static dev.salesflow.lead.Leads.HUNTER;
import static dev.salesflow.lead.Leads.OTHER_HUNTER;
import static dev.salesflow.lead.Leads.TEAM;
import static dev.salesflow.lead.Leads.assigned;
import static dev.salesflow.lead.Leads.capture;
import static dev.salesflow.lead.Leads.captured;

import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadAssigned;
import dev.salesflow.events.lead.LeadEvent.LeadFactRecorded;
import dev.salesflow.events.lead.LeadEvent.LeadScored;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.lead.ScoreDimension;
import dev.salesflow.events.salesrep.SalesRole;
import dev.salesflow.eventstore.Scenario;
import dev.salesflow.lead.salesrep.Assignee;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LeadDeciderTest {

    private static final Assignee A_HUNTER = new Assignee(SalesRole.HUNTER, TEAM, false);
    private static final Assignee A_FARMER = new Assignee(SalesRole.FARMER, TEAM, false);
    private static final Map<ScoreDimension, Integer> SEVENS =
            Map.of(
                    ScoreDimension.PROFILE_FIT, 7,
                    ScoreDimension.URGENCY, 7,
                    ScoreDimension.DECISION_CHAIN, 7,
                    ScoreDimension.BUDGET_FIT, 7);

    private final Scenario<Lead, LeadCommand, LeadEvent, LeadRejection> lead =
            Scenario.of(LeadDecider.DECIDER);

    @Test
    void a_lead_is_captured_by_a_channel() {
        lead.given().when(capture()).then(captured());
    }

    @Test
    void a_lead_is_captured_once() {
        lead.given(captured()).when(capture()).thenRejected(new LeadRejection.LeadExists());
    }

    @Test
    void nothing_can_be_noted_about_a_lead_that_was_not_captured() {
        lead.given().when(need("gears")).thenRejected(new LeadRejection.LeadNotFound());
    }

    @Test
    void a_fact_is_recorded_with_the_value_it_replaces() {
        lead.given(captured(), new LeadFactRecorded(LeadFact.NEED, "bolts", "call", null))
                .when(need("gears"))
                .then(new LeadFactRecorded(LeadFact.NEED, "gears", "call", "bolts"));
    }

    @Test
    void the_same_fact_by_the_same_source_changes_nothing() {
        lead.given(captured(), new LeadFactRecorded(LeadFact.NEED, "gears", "call", null))
                .when(need("gears"))
                .thenNothing();
    }

    @Test
    void the_same_fact_by_another_source_is_recorded() {
        lead.given(captured(), new LeadFactRecorded(LeadFact.NEED, "gears", "web", null))
                .when(need("gears"))
                .then(new LeadFactRecorded(LeadFact.NEED, "gears", "call", "gears"));
    }

    @Test
    void a_number_of_months_is_a_whole_number() {
        var soon = new LeadCommand.RecordFact(LeadFact.PURCHASE_WITHIN_MONTHS, "soon", "call");
        lead.given(captured())
                .when(soon)
                .thenRejected(
                        new LeadRejection.FactUnreadable(LeadFact.PURCHASE_WITHIN_MONTHS, "soon"));
    }

    @Test
    void a_score_names_total_versions_and_previous_total() {
        lead.given(captured(), scored("4.00", null, false, 4))
                .when(new LeadCommand.GiveScore(SEVENS))
                .then(scored("7.00", "4.00", true, 7));
    }

    @Test
    void the_same_score_changes_nothing() {
        lead.given(captured(), scored("7.00", null, true, 7))
                .when(new LeadCommand.GiveScore(SEVENS))
                .thenNothing();
    }

    @Test
    void every_dimension_is_scored() {
        lead.given(captured())
                .when(new LeadCommand.GiveScore(Map.of(ScoreDimension.URGENCY, 7)))
                .thenRejected(
                        new LeadRejection.ScoreIncomplete(
                                EnumSet.complementOf(EnumSet.of(ScoreDimension.URGENCY))));
    }

    @Test
    void a_score_stays_on_the_scale() {
        var eleven =
                Map.of(
                        ScoreDimension.PROFILE_FIT, 7,
                        ScoreDimension.URGENCY, 11,
                        ScoreDimension.DECISION_CHAIN, -1,
                        ScoreDimension.BUDGET_FIT, 0);
        lead.given(captured())
                .when(new LeadCommand.GiveScore(eleven))
                .thenRejected(new LeadRejection.ScoreOutOfRange(ScoreDimension.URGENCY, 11));
    }

    @Test
    void a_prospect_goes_to_a_hunter() {
        lead.given(captured())
                .when(new LeadCommand.Assign(HUNTER, A_HUNTER, null))
                .then(assigned());
    }

    @Test
    void a_reason_that_is_not_needed_is_not_kept() {
        lead.given(captured())
                .when(new LeadCommand.Assign(HUNTER, A_HUNTER, "why not"))
                .then(assigned());
    }

    @Test
    void a_farmer_takes_a_prospect_only_with_a_reason() {
        lead.given(captured())
                .when(new LeadCommand.Assign(FARMER, A_FARMER, null))
                .thenRejected(
                        new LeadRejection.RoleBreachUnexplained(
                                SalesRole.FARMER, SalesRole.HUNTER));
    }

    @Test
    void a_breach_of_the_role_rule_is_kept_with_its_reason() {
        lead.given(captured(), assigned())
                .when(new LeadCommand.Assign(FARMER, A_FARMER, "speaks Cantonese"))
                .then(new LeadAssigned(FARMER, HUNTER, TEAM, SalesRole.FARMER, "speaks Cantonese"));
    }

    @Test
    void a_lead_given_to_its_owner_stays_as_it_is() {
        lead.given(captured(), assigned())
                .when(new LeadCommand.Assign(HUNTER, A_HUNTER, null))
                .thenNothing();
    }

    @Test
    void a_lead_is_not_given_to_an_unknown_rep() {
        lead.given(captured())
                .when(new LeadCommand.Assign(HUNTER, null, null))
                .thenRejected(new LeadRejection.SalesRepUnknown(HUNTER));
    }

    @Test
    void a_lead_is_not_given_to_a_rep_who_has_left() {
        var gone = new Assignee(SalesRole.HUNTER, TEAM, true);
        lead.given(captured(), assigned())
                .when(new LeadCommand.Assign(OTHER_HUNTER, gone, null))
                .thenRejected(new LeadRejection.SalesRepHasDeparted(OTHER_HUNTER));
    }

    private static LeadCommand need(String value) {
        return new LeadCommand.RecordFact(LeadFact.NEED, value, "call");
    }

    private static LeadScored scored(
            String total, String previousTotal, boolean highPotential, int each) {
        return new LeadScored(
                Map.of(
                        ScoreDimension.PROFILE_FIT, each,
                        ScoreDimension.URGENCY, each,
                        ScoreDimension.DECISION_CHAIN, each,
                        ScoreDimension.BUDGET_FIT, each),
                new BigDecimal(total),
                previousTotal == null ? null : new BigDecimal(previousTotal),
                highPotential,
                1,
                1);
    }
}
