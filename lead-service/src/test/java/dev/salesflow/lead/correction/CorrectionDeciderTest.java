package dev.salesflow.lead.correction;

import static dev.salesflow.lead.Leads.captured;

import dev.salesflow.events.lead.CustomerKind;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadCorrected;
import dev.salesflow.events.lead.LeadEvent.LeadMerged;
import dev.salesflow.eventstore.Scenario;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.Leads;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("L1")
@DisplayName("L1 corrections of what was noted at capture")
class CorrectionDeciderTest {

    private static final UUID OTHER = new UUID(7, 7);

    private final Scenario<Lead, LeadCommand, LeadEvent, LeadRejection> lead = Leads.scenario();

    @Test
    void what_was_wrong_is_kept_beside_what_is_right() {
        lead.given(captured())
                .when(correct("Nordwind", "Zhejiang", CustomerKind.EXISTING_CUSTOMER))
                .then(
                        new LeadCorrected(
                                "Nordwind",
                                "Northwind",
                                "Zhejiang",
                                "Guangdong",
                                null,
                                null,
                                CustomerKind.EXISTING_CUSTOMER,
                                CustomerKind.PROSPECT));
    }

    @Test
    void what_was_right_is_no_part_of_a_correction() {
        lead.given(captured())
                .when(correct("Northwind", "Zhejiang", null))
                .then(
                        new LeadCorrected(
                                null, null, "Zhejiang", "Guangdong", null, null, null, null));
    }

    @Test
    void a_correction_to_what_is_known_changes_nothing() {
        lead.given(captured()).when(correct("Northwind", "Guangdong", null)).thenNothing();
    }

    @Test
    void a_later_correction_is_held_against_the_one_before() {
        lead.given(
                        captured(),
                        new LeadCorrected(
                                "Nordwind", "Northwind", null, null, null, null, null, null))
                .when(correct("Northwind", null, null))
                .then(
                        new LeadCorrected(
                                "Northwind", "Nordwind", null, null, null, null, null, null));
    }

    @Test
    void a_correction_that_says_nothing_is_refused() {
        lead.given(captured())
                .when(correct(null, null, null))
                .thenRejected(new LeadRejection.CorrectionEmpty());
    }

    @Test
    void a_merged_lead_is_corrected_where_it_goes_on() {
        lead.given(captured(), new LeadMerged(OTHER))
                .when(correct("Nordwind", null, null))
                .thenRejected(new LeadRejection.LeadIsMerged(OTHER));
    }

    private static LeadCommand correct(String company, String territory, CustomerKind kind) {
        return new LeadCommand.Correct(company, territory, null, kind);
    }
}
