package dev.salesflow.lead.api;

import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.assignment.api.AssignmentApi.hunter;
import static dev.salesflow.lead.assignment.api.AssignmentApi.lead;
import static dev.salesflow.lead.assignment.api.AssignmentApi.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A command that takes something out of its caller's sight is answered again when it is repeated.
@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
@DisplayName("L9 repeated commands of who sees it no longer")
@Tag("L9")
class RepeatedCommandsIT {

    private final String territory = unique("Territory");
    private final String key = UUID.randomUUID().toString();

    @Test
    void a_rep_who_gave_a_lead_back_is_answered_again() {
        var path = "/leads/" + lead(territory, "Atlas");
        post("admin", path + "/assignments", Map.of("salesRepId", LeadApi.hunter()))
                .then()
                .statusCode(200);
        var release = Map.of("reason", "REP_OVERLOADED");
        requireSame(
                post("hunter", path + "/release", release, key),
                post("hunter", path + "/release", release, key));
        post("hunter", path + "/release", release).then().statusCode(404);
    }

    @Test
    void a_manager_who_moved_a_rep_to_another_team_is_answered_again() {
        var path = "/sales-reps/" + hunter(territory, "Atlas", 5);
        var post = LeadApi.work("HUNTER", otherTeam());
        requireSame(
                post("manager", path + "/reassignments", post, key),
                post("manager", path + "/reassignments", post, key));
        post("manager", path + "/reassignments", post).then().statusCode(404);
    }

    @Test
    void a_manager_whose_leads_went_to_another_team_is_answered_again() {
        var rep = hunter(territory, "Atlas", 5);
        post("admin", "/sales-reps/" + rep + "/reassignments", work(otherTeam()))
                .then()
                .statusCode(200);
        var lead = lead(territory, "Atlas");
        var body = Map.of("leadIds", List.of(lead));
        var path = "/assignment-policies/1/assignments";
        requireSame(post("manager", path, body, key), post("manager", path, body, key));
        get("admin", "/leads/" + lead).then().body("assignment.ownerId", equalTo(rep));
        get("manager", "/leads/" + lead).then().statusCode(404);
    }

    private Map<String, Object> work(String team) {
        return Map.of(
                "role",
                "HUNTER",
                "teamId",
                team,
                "territories",
                List.of(territory),
                "brands",
                List.of("Atlas"),
                "capacity",
                5);
    }

    private static String otherTeam() {
        return post("admin", "/teams", Map.of("name", "North", "managerSubject", "nobody"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void requireSame(Response first, Response second) {
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.asString()).isEqualTo(first.asString());
    }
}
