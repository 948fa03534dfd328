package dev.salesflow.lead.closing;

import static dev.salesflow.lead.Leads.captured;
import static dev.salesflow.lead.Leads.qualified;
import static dev.salesflow.lead.Leads.reported;
import static dev.salesflow.lead.Leads.verified;
import static dev.salesflow.lead.Leads.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.lead.DisqualificationReason;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadDisqualified;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadRejection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// L8: what stands against qualification, as the dossier tells it.
@Tag("L8")
class ReadinessTest {

    private static final Set<LeadFact> REQUIRED = Set.of(LeadFact.NEED, LeadFact.BUDGET);

    @Test
    void nothing_stands_against_a_lead_that_would_be_qualified() {
        assertThat(obstacles(verified())).isEmpty();
    }

    @Test
    void all_that_stands_against_it_is_told_at_once() {
        var need = reported(LeadFact.NEED, "gears", "call");
        assertThat(obstacles(List.of(captured(), need)))
                .containsExactly(
                        new LeadRejection.FactsMissing(
                                EnumSet.of(
                                        LeadFact.BUDGET,
                                        LeadFact.DECISION_MAKER,
                                        LeadFact.PURCHASE_WITHIN_MONTHS)),
                        new LeadRejection.FactsNotVerified(
                                EnumSet.of(LeadFact.NEED), EnumSet.noneOf(LeadFact.class)),
                        new LeadRejection.OwnerMissing());
    }

    @Test
    void a_qualified_lead_is_ready_no_more_once_a_required_fact_is_disputed() {
        assertThat(obstacles(with(qualified(), reported(LeadFact.BUDGET, "1 CNY", "third"))))
                .containsExactly(
                        new LeadRejection.FactsNotVerified(
                                EnumSet.noneOf(LeadFact.class), EnumSet.of(LeadFact.BUDGET)));
    }

    @Test
    void a_lead_that_is_not_worked_on_is_not_ready() {
        var reason = DisqualificationReason.NO_NEED;
        assertThat(obstacles(with(verified(), new LeadDisqualified(reason, null))))
                .containsExactly(new LeadRejection.LeadIsDisqualified(reason, null));
    }

    private static List<LeadRejection> obstacles(List<LeadEvent> events) {
        return Readiness.obstacles(
                events.stream().reduce(new Lead.Unknown(), Lead::evolve, (_, later) -> later),
                REQUIRED);
    }
}
