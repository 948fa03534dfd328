package dev.salesflow.lead.closing;

import static dev.salesflow.lead.Leads.CONTACT;
import static dev.salesflow.lead.Leads.HUNTER;
import static dev.salesflow.lead.Leads.LEAD;
import static dev.salesflow.lead.Leads.TEAM;
import static dev.salesflow.lead.Leads.qualified;
import static dev.salesflow.lead.Leads.verified;
import static dev.salesflow.lead.Leads.with;

import dev.salesflow.events.Money;
import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadConverted;
import dev.salesflow.eventstore.Scenario;
import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.Leads;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// L15: converted.
@Tag("L15")
class ConversionTest {

    private static final UUID DEAL = StreamIds.of("deal", LEAD.toString());
    private static final List<String> PROCESSES = List.of("seven-steps", "ten-steps");
    private static final Money AMOUNT = new Money(new BigDecimal("1250"), "CNY");

    private final Scenario<Lead, LeadCommand, LeadEvent, LeadRejection> lead = Leads.scenario();

    @Test
    void a_qualified_lead_becomes_deal_account_and_stakeholder() {
        lead.given(qualified()).when(convert("Gears 2027")).then(converted("Gears 2027"));
    }

    @Test
    void a_deal_without_a_title_is_called_after_the_company() {
        lead.given(qualified()).when(convert(null)).then(converted("Northwind"));
    }

    @Test
    void a_lead_is_not_converted_into_a_process_that_nobody_published() {
        var others = List.of("manual", "ten-steps");
        lead.given(qualified())
                .when(convert(null, others))
                .thenRejected(new LeadRejection.ProcessUnknown("seven-steps", others));
    }

    @Test
    void before_any_process_is_heard_of_a_lead_is_converted_into_the_one_named() {
        lead.given(qualified()).when(convert(null, List.of())).then(converted("Northwind"));
    }

    @Test
    void an_open_lead_is_not_converted() {
        lead.given(verified())
                .when(convert(null))
                .thenRejected(new LeadRejection.LeadNotQualified());
    }

    @Test
    void a_lead_is_converted_once() {
        lead.given(with(qualified(), converted("Northwind")))
                .when(convert("Again"))
                .thenRejected(new LeadRejection.LeadIsConverted(DEAL));
    }

    private static LeadCommand convert(@Nullable String title) {
        return convert(title, PROCESSES);
    }

    private static LeadCommand convert(@Nullable String title, List<String> processes) {
        var process = new ProcessChoice("seven-steps", processes);
        return new LeadCommand.Convert(LEAD, process, title, AMOUNT);
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
