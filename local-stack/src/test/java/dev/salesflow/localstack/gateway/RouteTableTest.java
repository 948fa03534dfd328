package dev.salesflow.localstack.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.localstack.gateway.Route.Nowhere;
import dev.salesflow.localstack.gateway.Route.To;
import dev.salesflow.localstack.ports.Part;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {

    /// The table of the API guide, by hand, so that an edit of the code alone is caught.
    private static final String RESOURCES =
            """
            LEAD: leads handover-sheets ideal-customer-profiles scoring-models sales-reps teams
            LEAD: assignment-policies lead-imports valid-lead-lists working-calendars codes
            DEAL: deals sales-processes objection-library material-kits interview-guides
            DEAL: sales-targets deal-imports
            RELATIONSHIP: accounts stakeholders interactions return-visits feedback contacts
            REFERRAL: referrals referral-requests advocates rewards
            REPORTING: reports work-lists exports live
            """;

    @Test
    void each_resource_goes_to_the_service_that_owns_it() {
        assertThat(RESOURCES.lines())
                .allSatisfy(line -> {
                    String[] owner = line.split(": ");
                    for (String resource : owner[1].split(" ")) {
                        String path = "/api/v1/" + resource + "/1/events";
                        assertThat(RouteTable.find(path))
                                .isEqualTo(new To(Part.valueOf(owner[0]), path));
                    }
                });
    }

    @ParameterizedTest
    @CsvSource({
        "/,                                REPORTING,    /",
        "/funnel,                          REPORTING,    /funnel",
        "/openapi/deal.yaml,               DEAL,         /q/openapi",
        "/openapi/lead-service.yaml,       LEAD,         /q/openapi",
        "/services/referral/api/v1/events, REFERRAL,     /api/v1/events",
        "/services/lead-service/q/health,  LEAD,         /q/health",
        "/services/relationship,           RELATIONSHIP, /",
        "/identity/salesflow/token,        IDENTITY,     /salesflow/token"
    })
    void other_paths_are_rewritten_for_their_part(String path, Part part, String rewritten) {
        assertThat(RouteTable.find(path)).isEqualTo(new To(part, rewritten));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/lead",
                "/api/v1/",
                "/api/v2/leads",
                "/api",
                "/services/crm/api/v1/leads",
                "/openapi/crm.yaml",
                "/openapi/lead.json"
            })
    void a_path_that_nobody_owns_leads_nowhere(String path) {
        assertThat(RouteTable.find(path)).isInstanceOf(Nowhere.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"events", "operations"})
    void what_every_service_has_is_asked_of_one_service(String resource) {
        assertThat(RouteTable.find("/api/v1/" + resource))
                .asInstanceOf(InstanceOfAssertFactories.type(Nowhere.class))
                .extracting(Nowhere::detail)
                .asString()
                .contains("/services/{service}/api/v1/" + resource);
    }
}
