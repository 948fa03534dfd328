package dev.salesflow.lead.assignment.api;

import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.assignment.api.AssignmentApi.assign;
import static dev.salesflow.lead.assignment.api.AssignmentApi.atOnce;
import static dev.salesflow.lead.assignment.api.AssignmentApi.hunter;
import static dev.salesflow.lead.assignment.api.AssignmentApi.lead;
import static dev.salesflow.lead.assignment.api.AssignmentApi.leads;
import static dev.salesflow.lead.assignment.api.AssignmentApi.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
@DisplayName("L9 what becomes of the leads of a rep who leaves")
@Tag("L9")
class DepartureIT {

    private final String territory = unique("Territory");

    @Test
    void the_leads_that_a_rep_works_on_are_free_when_the_rep_leaves() {
        var rep = hunter(territory, "Atlas", 5);
        var owned = List.of(ownedBy(rep), ownedBy(rep));
        var others = ownedBy(hunter(territory, "Atlas", 5));

        depart(rep).then().statusCode(200).body("departed", equalTo(true));

        get("admin", "/leads?owned=false&territory=" + territory)
                .then()
                .body("items.id", containsInAnyOrder(owned.toArray()));
        get("admin", "/leads/" + owned.getFirst() + "/events")
                .then()
                .body("[2].type", equalTo("LeadReleased"))
                .body("[2].data.reason", equalTo("REP_DEPARTED"))
                .body("[2].data.previousOwnerId", equalTo(rep));
        get("admin", "/leads?owned=true&territory=" + territory)
                .then()
                .body("items.id", containsInAnyOrder(others));
    }

    @Test
    void a_departure_with_the_key_of_another_step_frees_the_lead_of_that_step_too() {
        var rep = hunter(territory, "Atlas", 5);
        var lead = lead(territory, "Atlas");
        var key = UUID.randomUUID().toString();
        var order = Map.of("salesRepId", rep);
        post("admin", "/leads/" + lead + "/assignments", order, key).then().statusCode(200);

        post("admin", "/sales-reps/" + rep + "/departure", "", key).then().statusCode(200);

        get("admin", "/leads/" + lead).then().body("assignment", nullValue());
    }

    @Test
    @Tag("L13")
    void a_disqualified_lead_of_a_rep_who_has_left_is_recycled_without_owner() {
        var rep = hunter(territory, "Atlas", 5);
        var path = "/leads/" + ownedBy(rep);
        post("admin", path + "/disqualification", Map.of("reason", "NO_NEED"))
                .then()
                .statusCode(200);
        depart(rep).then().statusCode(200);
        get("admin", path).then().body("assignment.ownerId", equalTo(rep));

        post("admin", path + "/recycling", "")
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("assignment", nullValue());
    }

    @Test
    void no_lead_given_while_a_rep_leaves_stays_with_the_rep() {
        var rep = hunter(territory, "Atlas", 50);
        var requests = new ArrayList<Supplier<Response>>();
        leads(12, territory, "Atlas").forEach(lead -> requests.add(() -> assign(lead, rep)));
        requests.add(6, () -> depart(rep));

        var answers = atOnce(requests);

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isIn(200, 422));
        get("admin", "/leads?ownerId=" + rep).then().statusCode(200).body("items", empty());
    }

    private String ownedBy(String rep) {
        var lead = lead(territory, "Atlas");
        assign(lead, rep).then().statusCode(200);
        return lead;
    }

    private static Response depart(String rep) {
        return post("manager", "/sales-reps/" + rep + "/departure", "");
    }
}
