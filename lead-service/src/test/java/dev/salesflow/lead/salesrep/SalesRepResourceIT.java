package dev.salesflow.lead.salesrep;

import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.hunter;
import static dev.salesflow.lead.api.LeadApi.lead;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.api.LeadApi.team;
import static dev.salesflow.lead.api.LeadApi.work;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.salesflow.eventstore.Await;
import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
class SalesRepResourceIT {

    private static final String KEEP_REGISTER_SHUT =
            "lock table sales_rep_entry in share row exclusive mode";
    private static final String WAITING =
            """
            select count(*) from pg_locks
            where relation = 'sales_rep_entry'::regclass and not granted
            """;

    @Inject Pool pool;

    @Test
    void a_registered_rep_sees_own_leads_at_once() {
        var path = "/leads/" + lead("At once");
        post("admin", path + "/assignments", Map.of("salesRepId", hunter()));
        get("hunter", path).then().statusCode(200);
    }

    @Test
    void the_register_names_the_reps() {
        var rep = hunter();
        get("manager", "/sales-reps/" + rep).then().body("name", equalTo("Zhang Min"));
        get("manager", "/sales-reps?role=HUNTER").then().body("items.name", hasItem("Zhang Min"));
    }

    @Test
    void every_change_of_a_rep_is_answered_with_the_name() {
        String rep =
                post("admin", "/sales-reps", registration("named-" + UUID.randomUUID()))
                        .then()
                        .statusCode(201)
                        .body("name", equalTo("Sun Li"))
                        .extract()
                        .path("id");
        post("admin", "/sales-reps/" + rep + "/reassignments", work("FARMER", team()))
                .then()
                .statusCode(200)
                .body("name", equalTo("Sun Li"));
        post("admin", "/sales-reps/" + rep + "/departure", "")
                .then()
                .statusCode(200)
                .body("name", equalTo("Sun Li"));
    }

    @Test
    void an_account_belongs_to_one_rep() {
        var first = hunter();
        post("admin", "/sales-reps", registration("hunter"))
                .then()
                .statusCode(409)
                .body("salesRepId", equalTo(first));
    }

    @Test
    void of_two_who_register_an_account_at_once_one_is_told_who_has_it() {
        var body = registration("twin-" + UUID.randomUUID());
        var store = Await.answer(pool.getConnection());
        try (var requests = Executors.newFixedThreadPool(2)) {
            Future<Response> one;
            Future<Response> other;
            Await.answer(store.query("begin").execute());
            try {
                Await.answer(store.query(KEEP_REGISTER_SHUT).execute());
                one = requests.submit(() -> post("admin", "/sales-reps", body));
                other = requests.submit(() -> post("admin", "/sales-reps", body));
                Await.until("both have found the account free", () -> waiting(store) == 2);
            } finally {
                Await.answer(store.query("rollback").execute());
            }
            var answers =
                    Stream.of(Await.answer(one), Await.answer(other))
                            .sorted(Comparator.comparing(Response::statusCode))
                            .toList();

            String holder = answers.getFirst().then().statusCode(201).extract().path("id");
            answers.getLast()
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("ACCOUNT_TAKEN"))
                    .body("salesRepId", equalTo(holder));
        } finally {
            Await.answer(store.close());
        }
    }

    @Test
    void no_lead_goes_to_a_rep_who_has_left() {
        String rep =
                post("admin", "/sales-reps", registration("leaver-" + UUID.randomUUID()))
                        .path("id");
        post("manager", "/sales-reps/" + rep + "/departure", "")
                .then()
                .statusCode(200)
                .body("departed", equalTo(true));
        post("manager", "/leads/" + lead("Left") + "/assignments", Map.of("salesRepId", rep))
                .then()
                .statusCode(422)
                .body("code", equalTo("SALES_REP_DEPARTED"));
    }

    @Test
    void a_manager_reassigns_nobody_of_another_team() {
        String north =
                post("admin", "/teams", Map.of("name", "North", "managerSubject", "wang"))
                        .path("id");
        var body =
                Map.of(
                        "subject",
                        "rep-" + UUID.randomUUID(),
                        "name",
                        "Wu Fang",
                        "post",
                        work("HUNTER", north));
        String rep = post("admin", "/sales-reps", body).path("id");
        post("manager", "/sales-reps/" + rep + "/reassignments", work("FARMER", team()))
                .then()
                .statusCode(404);
        post("admin", "/sales-reps/" + rep + "/reassignments", work("FARMER", team()))
                .then()
                .statusCode(200)
                .body("post.role", equalTo("FARMER"));
    }

    @Test
    void a_manager_changes_no_team_of_another() {
        String north =
                post("admin", "/teams", Map.of("name", "North", "managerSubject", "wang"))
                        .path("id");
        var change = Map.of("name", "North", "managerSubject", "manager");
        post("manager", "/teams/" + north + "/changes", change).then().statusCode(404);
        post("admin", "/teams/" + north + "/changes", change).then().statusCode(200);
        post("manager", "/teams/" + north + "/changes", Map.of("name", "N", "managerSubject", "w"))
                .then()
                .statusCode(200);
    }

    private static long waiting(SqlConnection store) {
        return Await.answer(store.query(WAITING).execute()).iterator().next().getLong(0);
    }

    private static Map<String, Object> registration(String subject) {
        return Map.of("subject", subject, "name", "Sun Li", "post", work("HUNTER", team()));
    }
}
