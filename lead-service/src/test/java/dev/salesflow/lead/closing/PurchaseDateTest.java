package dev.salesflow.lead.closing;

import static dev.salesflow.lead.Leads.qualified;
import static dev.salesflow.lead.Leads.verified;
import static dev.salesflow.lead.Leads.with;

import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadQualified;
import dev.salesflow.eventstore.Scenario;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.Leads;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// L13: the day on which a qualified lead's purchase is expected.
@Tag("L13")
class PurchaseDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    private final Scenario<Lead, LeadCommand, LeadEvent, LeadRejection> lead = Leads.scenario();

    @Test
    void a_purchase_can_be_expected_today() {
        lead.given(verified()).when(qualify(TODAY)).then(new LeadQualified(TODAY));
    }

    @Test
    void a_lead_is_not_qualified_for_a_purchase_in_the_past() {
        lead.given(verified()).when(qualify(YESTERDAY)).thenRejected(over());
    }

    @Test
    void a_qualified_leads_purchase_is_not_moved_into_the_past() {
        lead.given(qualified()).when(qualify(YESTERDAY)).thenRejected(over());
    }

    @Test
    void the_same_qualification_changes_nothing_although_its_day_is_over() {
        lead.given(with(verified(), new LeadQualified(YESTERDAY)))
                .when(qualify(YESTERDAY))
                .thenNothing();
    }

    private static LeadCommand qualify(LocalDate expectedOn) {
        return new LeadCommand.Qualify(expectedOn, Set.of(), TODAY);
    }

    private static LeadRejection over() {
        return new LeadRejection.PurchaseExpectedInPast(YESTERDAY, TODAY);
    }
}
