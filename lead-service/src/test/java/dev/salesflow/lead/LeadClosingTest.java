package dev.salesflow.lead;

import static dev.salesflow.lead.Leads.CONTACT;
import static dev.salesflow.lead.Leads.HUNTER;
import static dev.salesflow.lead.Leads.LEAD;
import static dev.salesflow.lead.Leads.TEAM;
import static dev.salesflow.lead.Leads.captured;
import static dev.salesflow.lead.Leads.known;
import static dev.salesflow.lead.Leads.qualified;
import static dev.salesflow.lead.Leads.weighed;
import static dev.salesflow.lead.Leads.with;

import dev.salesflow.events.Money;
import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.events.lead.DisqualificationReason;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadConverted;
import dev.salesflow.events.lead.LeadEvent.LeadDisqualified;
import dev.salesflow.events.lead.LeadEvent.LeadQualified;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.eventstore.Scenario;
import dev.salesflow.eventstore.StreamIds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeadClosingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LATER = LocalDate.of(2026, 9, 1);
    private static final UUID DEAL = StreamIds.of("deal", LEAD.toString());
    private static final Money AMOUNT = new Money(new BigDecimal("1250"), "CNY");

    private final Scenario<Lead, LeadCommand, LeadEvent, LeadRejection> lead =
            Scenario.of(LeadDecider.DECIDER);

    @Test
    void a_lead_with_need_budget_authority_timing_and_owner_is_qualified() {
        lead.given(weighed()).when(new LeadCommand.Qualify(LATER)).then(new LeadQualified(LATER));
    }

    @Test
    void a_lead_with_unrecorded_facts_is_not_qualified() {
        lead.given(captured(), known(LeadFact.BUDGET), known(LeadFact.NEED))
                .when(new LeadCommand.Qualify(null))
                .thenRejected(
                        new LeadRejection.FactsMissing(
                                EnumSet.of(
                                        LeadFact.DECISION_MAKER, LeadFact.PURCHASE_WITHIN_MONTHS)));
    }

    @Test
    void a_lead_that_nobody_owns_is_not_qualified() {
        var unowned = weighed();
        unowned.remove(Leads.assigned());
        lead.given(unowned)
                .when(new LeadCommand.Qualify(null))
                .thenRejected(new LeadRejection.OwnerMissing());
    }

    @Test
    void a_qualified_lead_stays_qualified() {
        lead.given(qualified()).when(new LeadCommand.Qualify(LATER)).thenNothing();
    }

    @Test
    void a_lead_is_disqualified_for_a_reason_and_until_a_date() {
        lead.given(captured()).when(disqualify(LATER)).then(disqualified(LATER));
    }

    @Test
    void a_lead_is_not_recycled_today() {
        lead.given(captured())
                .when(disqualify(TODAY))
                .thenRejected(new LeadRejection.RecycleDateNotAhead(TODAY, TODAY));
    }

    @Test
    void the_same_disqualification_changes_nothing() {
        lead.given(captured(), disqualified(LATER)).when(disqualify(LATER)).thenNothing();
    }

    @Test
    void another_disqualification_is_refused() {
        lead.given(captured(), disqualified(LATER))
                .when(disqualify(null))
                .thenRejected(
                        new LeadRejection.LeadIsDisqualified(
                                DisqualificationReason.WRONG_TIMING, LATER));
    }

    @Test
    void a_disqualified_lead_is_not_worked_on() {
        lead.given(captured(), disqualified(null))
                .when(new LeadCommand.RecordFact(LeadFact.NEED, "gears", "call"))
                .thenRejected(
                        new LeadRejection.LeadIsDisqualified(
                                DisqualificationReason.WRONG_TIMING, null));
    }

    @Test
    void a_qualified_lead_becomes_deal_account_and_stakeholder() {
        lead.given(qualified()).when(convert("Gears 2027")).then(converted("Gears 2027"));
    }

    @Test
    void a_deal_without_a_title_is_called_after_the_company() {
        lead.given(qualified()).when(convert(null)).then(converted("Northwind"));
    }

    @Test
    void an_open_lead_is_not_converted() {
        lead.given(weighed())
                .when(convert(null))
                .thenRejected(new LeadRejection.LeadNotQualified());
    }

    @Test
    void a_lead_is_converted_once() {
        lead.given(with(qualified(), converted("Northwind")))
                .when(convert("Again"))
                .thenRejected(new LeadRejection.LeadIsConverted(DEAL));
    }

    private static LeadCommand disqualify(LocalDate recycleOn) {
        return new LeadCommand.Disqualify(DisqualificationReason.WRONG_TIMING, recycleOn, TODAY);
    }

    private static LeadEvent disqualified(LocalDate recycleOn) {
        return new LeadDisqualified(DisqualificationReason.WRONG_TIMING, recycleOn);
    }

    private static LeadCommand convert(String title) {
        return new LeadCommand.Convert(LEAD, "seven-steps", title, AMOUNT);
    }

    private static LeadEvent converted(String title) {
        return new LeadConverted(
                DEAL,
                StreamIds.of("account", LEAD.toString()),
                StreamIds.of("stakeholder", LEAD.toString()),
                title,
                "Northwind",
                AcquisitionChannel.INDUSTRY,
                HUNTER,
                TEAM,
                CONTACT,
                null,
                "seven-steps",
                AMOUNT);
    }
}
