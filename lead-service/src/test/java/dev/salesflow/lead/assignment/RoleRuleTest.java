package dev.salesflow.lead.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.events.lead.CustomerKind;
import dev.salesflow.events.salesrep.SalesRole;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.Leads;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("L9 the role rule")
@Tag("L9")
class RoleRuleTest {

    @ParameterizedTest
    @CsvSource({
        "ONLINE, PROSPECT, HUNTER",
        "INDUSTRY, PROSPECT, HUNTER",
        "COLD_VISIT, EXISTING_CUSTOMER, FARMER",
        "REFERRAL, PROSPECT, HUNTER",
        "REFERRAL, EXISTING_CUSTOMER, HUNTER"
    })
    void prospects_and_whom_farmers_are_referred_to_go_to_hunters_customers_to_farmers(
            AcquisitionChannel channel, CustomerKind kind, SalesRole expected) {
        var lead = Lead.evolve(new Lead.Unknown(), Leads.captured(channel, kind));

        assertThat(RoleRule.expected(((Lead.Captured) lead).details())).isEqualTo(expected);
    }
}
