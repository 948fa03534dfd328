package dev.salesflow.lead.api;

import static dev.salesflow.lead.api.LeadApi.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
class OperationsIT {

    private static final String START =
            """
            insert into operation
              (operation_id, kind, state, started_by, started_at, changed_at, location)
            values (?, ?, 'RUNNING', 'manager', timestamptz '2026-03-02 08:00Z', now(), '/x')
            """;

    @Inject DataSource database;

    @Test
    void a_list_is_read_page_by_page_though_all_rows_sort_alike() {
        var kind = "TEST-" + UUID.randomUUID();
        var started = List.of(start(kind), start(kind), start(kind), start(kind), start(kind));

        var found = new ArrayList<String>();
        var query = "/operations?limit=2&total=true&kind=" + kind;
        String cursor = null;
        do {
            var page = get("admin", query + (cursor == null ? "" : "&cursor=" + cursor));
            page.then().statusCode(200).body("total", equalTo(5));
            found.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        } while (cursor != null);

        assertThat(found).containsExactlyInAnyOrderElementsOf(started);
    }

    @Test
    void a_list_answers_the_fields_that_are_asked_for() {
        var kind = "TEST-" + UUID.randomUUID();
        start(kind);

        get("manager", "/operations?fields=kind,state&kind=" + kind)
                .then()
                .statusCode(200)
                .body("items[0].size()", equalTo(2))
                .body("items[0].kind", equalTo(kind))
                .body("items[0].state", equalTo("RUNNING"))
                .body("total", nullValue());
    }

    @Test
    void several_values_of_a_filter_mean_any_of_them() {
        var one = "TEST-" + UUID.randomUUID();
        var other = "TEST-" + UUID.randomUUID();
        start(one);
        start(other);
        start("TEST-" + UUID.randomUUID());

        get("admin", "/operations?kind=" + one + "&kind=" + other + "&total=true")
                .then()
                .statusCode(200)
                .body("total", equalTo(2));
    }

    private String start(String kind) {
        var id = UUID.randomUUID();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(START)) {
            insert.setObject(1, id);
            insert.setString(2, kind);
            insert.executeUpdate();
            return id.toString();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
