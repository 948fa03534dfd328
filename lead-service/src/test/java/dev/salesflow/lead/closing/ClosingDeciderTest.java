package dev.salesflow.lead.closing;

import static dev.salesflow.lead.Leads.NOW;
import static dev.salesflow.lead.Leads.captured;
import static dev.salesflow.lead.Leads.qualified;
import static dev.salesflow.lead.Leads.reported;
import static dev.salesflow.lead.Leads.verified;
import static dev.salesflow.lead.Leads.weighed;
import static dev.salesflow.lead.Leads.with;

import dev.salesflow.events.lead.DisqualificationReason;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadDisqualified;
import dev.salesflow.events.lead.LeadEvent.LeadQualified;
import dev.salesflow.events.lead.LeadEvent.LeadRecycled;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.eventstore.Scenario;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.Leads;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// L13: qualified and disqualified; how it is recycled is in [RecyclingTest].
@Tag("L13")
class ClosingDeciderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LATER = LocalDate.of(2026, 9, 1);

    private final Scenario<Lead, LeadCommand, LeadEvent, LeadRejection> lead = Leads.scenario();

    @Test
    void a_lead_with_need_budget_authority_timing_and_owner_is_qualified() {
        lead.given(weighed()).when(qualify()).then(new LeadQualified(LATER));
    }

    @Test
    void a_lead_with_unrecorded_facts_is_not_qualified() {
        lead.given(
                        captured(),
                        reported(LeadFact.BUDGET, "120000 CNY", "call"),
                        reported(LeadFact.NEED, "gears", "call"))
                .when(qualify())
                .thenRejected(
                        new LeadRejection.FactsMissing(
                                EnumSet.of(
                                        LeadFact.DECISION_MAKER, LeadFact.PURCHASE_WITHIN_MONTHS)));
    }

    @Test
    void a_required_fact_that_nobody_stated_is_missing() {
        lead.given(verified())
                .when(qualify(LeadFact.INDUSTRY))
                .thenRejected(new LeadRejection.FactsMissing(EnumSet.of(LeadFact.INDUSTRY)));
    }

    @Test
    void a_lead_with_verified_required_facts_is_qualified() {
        lead.given(verified())
                .when(qualify(LeadFact.NEED, LeadFact.BUDGET))
                .then(new LeadQualified(LATER));
    }

    @Test
    void a_lead_with_required_facts_reported_or_disputed_is_not_qualified() {
        lead.given(with(weighed(), reported(LeadFact.NEED, "something else", "web")))
                .when(qualify(LeadFact.NEED, LeadFact.BUDGET))
                .thenRejected(
                        new LeadRejection.FactsNotVerified(
                                EnumSet.of(LeadFact.BUDGET), EnumSet.of(LeadFact.NEED)));
    }

    @Test
    void a_lead_that_nobody_owns_is_not_qualified() {
        var unowned = weighed();
        unowned.remove(Leads.assigned());
        lead.given(unowned).when(qualify()).thenRejected(new LeadRejection.OwnerMissing());
    }

    @Test
    void a_qualified_lead_stays_qualified() {
        var qualified = with(verified(), new LeadQualified(LATER));
        lead.given(qualified).when(qualify()).thenNothing();
    }

    @Test
    void another_day_on_which_a_purchase_is_expected_is_told() {
        lead.given(qualified()).when(qualify()).then(new LeadQualified(LATER));
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
                .thenRejected(closedUntil(LATER));
    }

    @Test
    void a_disqualified_lead_is_not_worked_on() {
        lead.given(captured(), disqualified(null))
                .when(
                        new LeadCommand.RecordFact(
                                LeadFact.NEED, "gears", "call", null, "hunter", NOW))
                .thenRejected(closedUntil(null));
    }

    @Test
    void a_recycled_lead_is_worked_on_with_all_that_was_known() {
        var again = with(with(weighed(), disqualified(null)), recycled());
        lead.given(again).when(qualify()).then(new LeadQualified(LATER));
    }

    private static LeadCommand qualify(LeadFact... required) {
        return new LeadCommand.Qualify(LATER, Set.of(required), TODAY);
    }

    private static LeadCommand disqualify(@Nullable LocalDate recycleOn) {
        return new LeadCommand.Disqualify(DisqualificationReason.WRONG_TIMING, recycleOn, TODAY);
    }

    private static LeadEvent disqualified(@Nullable LocalDate recycleOn) {
        return new LeadDisqualified(DisqualificationReason.WRONG_TIMING, recycleOn);
    }

    private static LeadRejection closedUntil(@Nullable LocalDate recycleOn) {
        return new LeadRejection.LeadIsDisqualified(DisqualificationReason.WRONG_TIMING, recycleOn);
    }

    private static LeadEvent recycled() {
        return new LeadRecycled(DisqualificationReason.WRONG_TIMING);
    }
}
