package dev.salesflow.lead.validlead;

import static dev.salesflow.lead.Leads.SHEET;
import static dev.salesflow.lead.Leads.captured;
import static dev.salesflow.lead.Leads.reported;
import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.lead.DisqualificationReason;
import dev.salesflow.events.lead.FeedbackVerdict;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadDisqualified;
import dev.salesflow.events.lead.LeadEvent.LeadFeedbackGiven;
import dev.salesflow.events.lead.LeadEvent.LeadHandedOver;
import dev.salesflow.events.lead.LeadEvent.LeadQualified;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.lead.Lead;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L3 what makes a lead valid")
@Tag("L3")
class ValidLeadTest {

    private static final LeadEvent NEED = reported(LeadFact.NEED, "gears", "first call");
    private static final LeadEvent HANDED_OVER =
            new LeadHandedOver(SHEET, false, LocalDate.of(2026, 3, 3));

    @Test
    void a_lead_with_somebody_to_talk_to_and_a_need_is_valid() {
        assertThat(isValid(captured(), NEED)).isTrue();
    }

    @Test
    void a_qualified_lead_is_as_valid_as_an_open_one() {
        assertThat(isValid(captured(), NEED, new LeadQualified(null))).isTrue();
    }

    @Test
    void a_lead_without_a_need_is_not_valid() {
        assertThat(isValid(captured())).isFalse();
    }

    @Test
    void a_lead_whose_need_is_disputed_is_not_valid() {
        var other = reported(LeadFact.NEED, "bolts", "annual report");
        assertThat(isValid(captured(), NEED, other)).isFalse();
    }

    @Test
    void a_lead_that_is_not_pursued_is_not_valid() {
        var closed = new LeadDisqualified(DisqualificationReason.NO_BUDGET, null);
        assertThat(isValid(captured(), NEED, closed)).isFalse();
    }

    @Test
    void a_lead_of_which_sales_owe_feedback_is_not_valid_yet() {
        assertThat(isValid(captured(), NEED, HANDED_OVER)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"VALID, true", "INVALID, false", "UNREACHABLE, false"})
    void what_sales_found_counts_whatever_the_facts(FeedbackVerdict verdict, boolean valid) {
        var feedback = new LeadFeedbackGiven(SHEET, verdict, null);
        assertThat(isValid(captured(), HANDED_OVER, feedback)).isEqualTo(valid);
    }

    private static boolean isValid(LeadEvent... events) {
        Lead lead = new Lead.Unknown();
        for (var event : events) {
            lead = Lead.evolve(lead, event);
        }
        return ValidLead.isValid(lead);
    }
}
