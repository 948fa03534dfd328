package dev.salesflow.lead.facts;

import static dev.salesflow.lead.Leads.CONTACT;
import static dev.salesflow.lead.Leads.NOW;
import static dev.salesflow.lead.Leads.captured;
import static dev.salesflow.lead.Leads.confirmed;
import static dev.salesflow.lead.Leads.reported;

import dev.salesflow.events.lead.FactStatus;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadFactRecorded;
import dev.salesflow.events.lead.LeadEvent.LeadFactWithdrawn;
import dev.salesflow.events.lead.LeadEvent.LeadKeyPersonNamed;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.stakeholder.BuyingRole;
import dev.salesflow.eventstore.Scenario;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.Leads;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// L8: how a dossier grows.
@Tag("L8")
class FactsDeciderTest {

    private static final LeadFactRecorded GEARS = reported(LeadFact.NEED, "gears", "call");

    private final Scenario<Lead, LeadCommand, LeadEvent, LeadRejection> lead = Leads.scenario();

    @Test
    void a_first_statement_is_reported_with_time_and_recorder() {
        lead.given(captured()).when(need("gears", "call")).then(GEARS);
    }

    @Test
    void a_second_source_verifies() {
        lead.given(captured(), GEARS)
                .when(need("gears", "web"))
                .then(confirmed(LeadFact.NEED, "gears", "web"));
    }

    @Test
    void a_second_source_that_differs_disputes_and_names_what_was_known() {
        lead.given(captured(), GEARS)
                .when(need("bolts", "web"))
                .then(
                        new LeadFactRecorded(
                                LeadFact.NEED,
                                "bolts",
                                "web",
                                "gears",
                                FactStatus.DISPUTED,
                                FactStatus.REPORTED,
                                NOW,
                                "hunter"));
    }

    @Test
    void the_same_by_the_same_source_changes_nothing() {
        lead.given(captured(), GEARS).when(need("Gears", "Call")).thenNothing();
    }

    @Test
    void months_until_a_purchase_are_news_again_when_said_on_another_day() {
        var saidBefore =
                new LeadFactRecorded(
                        LeadFact.PURCHASE_WITHIN_MONTHS,
                        "3",
                        "call",
                        null,
                        FactStatus.REPORTED,
                        null,
                        NOW.minus(Duration.ofDays(40)),
                        "hunter");
        lead.given(captured(), saidBefore)
                .when(says(LeadFact.PURCHASE_WITHIN_MONTHS, "3个月", "call"))
                .then(
                        new LeadFactRecorded(
                                LeadFact.PURCHASE_WITHIN_MONTHS,
                                "3个月",
                                "call",
                                "3",
                                FactStatus.REPORTED,
                                FactStatus.REPORTED,
                                NOW,
                                "hunter"));
    }

    @Test
    void months_until_a_purchase_said_again_the_same_day_change_nothing() {
        lead.given(captured(), reported(LeadFact.PURCHASE_WITHIN_MONTHS, "3", "call"))
                .when(says(LeadFact.PURCHASE_WITHIN_MONTHS, "3", "call"))
                .thenNothing();
    }

    @Test
    void a_fact_of_before_is_known_without_time_and_recorder() {
        lead.given(captured(), ofBefore("gears"))
                .when(need("gears", "web"))
                .then(confirmed(LeadFact.NEED, "gears", "web"));
    }

    @Test
    void a_value_that_cannot_be_read_is_refused() {
        lead.given(captured())
                .when(says(LeadFact.PURCHASE_WITHIN_MONTHS, "soon", "call"))
                .thenRejected(
                        new LeadRejection.FactUnreadable(LeadFact.PURCHASE_WITHIN_MONTHS, "soon"));
    }

    @Test
    void nobody_speaks_in_the_future() {
        var later = NOW.plus(Duration.ofSeconds(1));
        lead.given(captured())
                .when(
                        new LeadCommand.RecordFact(
                                LeadFact.NEED, "gears", "call", later, "hunter", NOW))
                .thenRejected(new LeadRejection.StatedInFuture(later, NOW));
    }

    @Test
    void nothing_can_be_noted_about_a_lead_that_was_not_captured() {
        lead.given().when(need("gears", "call")).thenRejected(new LeadRejection.LeadNotFound());
    }

    @Test
    void a_withdrawn_statement_leaves_what_the_others_say() {
        lead.given(captured(), GEARS, confirmed(LeadFact.NEED, "gears", "web"))
                .when(withdraw("web"))
                .then(withdrawn("web", FactStatus.REPORTED, FactStatus.VERIFIED));
    }

    @Test
    void a_fact_is_unknown_once_its_only_source_is_withdrawn() {
        lead.given(captured(), GEARS)
                .when(withdraw("call"))
                .then(withdrawn("call", null, FactStatus.REPORTED));
    }

    @Test
    void a_source_that_said_nothing_is_not_withdrawn() {
        lead.given(captured(), GEARS)
                .when(withdraw("web"))
                .thenRejected(new LeadRejection.NothingStated(LeadFact.NEED, "web"));
    }

    @Test
    void a_statement_is_withdrawn_once() {
        lead.given(captured(), GEARS, withdrawn("call", null, FactStatus.REPORTED))
                .when(withdraw("call"))
                .thenRejected(new LeadRejection.NothingStated(LeadFact.NEED, "call"));
    }

    @Test
    void a_key_person_plays_a_part() {
        lead.given(captured()).when(name(false)).then(named(false));
    }

    @Test
    void the_same_key_person_changes_nothing() {
        lead.given(captured(), named(false)).when(name(false)).thenNothing();
    }

    @Test
    void a_key_person_is_reached() {
        lead.given(captured(), named(false)).when(name(true)).then(named(true));
    }

    private static LeadCommand need(String value, String source) {
        return says(LeadFact.NEED, value, source);
    }

    private static LeadCommand says(LeadFact fact, String value, String source) {
        return new LeadCommand.RecordFact(fact, value, source, null, "hunter", NOW);
    }

    private static LeadEvent ofBefore(String value) {
        return new LeadFactRecorded(LeadFact.NEED, value, "call", null, null, null, null, null);
    }

    private static LeadCommand withdraw(String source) {
        return new LeadCommand.WithdrawFact(LeadFact.NEED, source, "misheard");
    }

    private static LeadEvent withdrawn(String source, FactStatus status, FactStatus previous) {
        return new LeadFactWithdrawn(LeadFact.NEED, source, "misheard", status, previous);
    }

    private static LeadCommand name(boolean reached) {
        return new LeadCommand.NameKeyPerson(CONTACT, BuyingRole.DECISION_MAKER, reached);
    }

    private static LeadEvent named(boolean reached) {
        return new LeadKeyPersonNamed(CONTACT, BuyingRole.DECISION_MAKER, reached);
    }
}
