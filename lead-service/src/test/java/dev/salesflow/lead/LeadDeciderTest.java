package dev.salesflow.lead;

import static dev.salesflow.lead.Leads.captured;
import static dev.salesflow.lead.Leads.history;
import static dev.salesflow.lead.Leads.qualified;
import static dev.salesflow.lead.Leads.with;

import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.events.lead.DisqualificationReason;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadConverted;
import dev.salesflow.events.lead.LeadEvent.LeadDisqualified;
import dev.salesflow.events.lead.LeadEvent.LeadMerged;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.eventstore.Scenario;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Which leads take steps at all; what each step may do is tested with its family.
class LeadDeciderTest {

    private static final UUID OTHER = new UUID(7, 7);
    private static final LeadCommand A_STEP =
            new LeadCommand.RecordFact(LeadFact.NEED, "gears", "call", null, "hunter", Leads.NOW);

    private final Scenario<Lead, LeadCommand, LeadEvent, LeadRejection> lead = Leads.scenario();

    @Test
    void a_lead_that_was_not_captured_takes_no_step() {
        lead.given().when(A_STEP).thenRejected(new LeadRejection.LeadNotFound());
    }

    @Test
    void a_disqualified_lead_takes_no_step_and_says_until_when() {
        var recycleOn = LocalDate.of(2027, 1, 15);
        var reason = DisqualificationReason.WRONG_TIMING;
        lead.given(captured(), new LeadDisqualified(reason, recycleOn))
                .when(A_STEP)
                .thenRejected(new LeadRejection.LeadIsDisqualified(reason, recycleOn));
    }

    @Test
    void a_converted_lead_takes_no_step_and_names_its_deal() {
        lead.given(history(with(qualified(), converted())))
                .when(A_STEP)
                .thenRejected(new LeadRejection.LeadIsConverted(OTHER));
    }

    @Test
    void a_merged_lead_takes_no_step_and_names_the_one_that_goes_on() {
        lead.given(captured(), new LeadMerged(OTHER))
                .when(A_STEP)
                .thenRejected(new LeadRejection.LeadIsMerged(OTHER));
    }

    private static LeadConverted converted() {
        return new LeadConverted(
                OTHER,
                OTHER,
                OTHER,
                "Northwind",
                "Northwind",
                AcquisitionChannel.INDUSTRY,
                Leads.HUNTER,
                Leads.TEAM,
                Leads.CONTACT,
                null,
                "seven-steps",
                null);
    }
}
