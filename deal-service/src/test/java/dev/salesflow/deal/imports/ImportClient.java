package dev.salesflow.deal.imports;

import dev.salesflow.servicekit.testing.Desk;
import dev.salesflow.servicekit.testing.ImportDesk;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;

/// Sends imports as the manager does, and waits for their end.
final class ImportClient {

    static final String IMPORTS = "/api/v1/deal-imports";

    private static final ImportDesk DESK = new ImportDesk(IMPORTS);

    private ImportClient() {}

    /// A log of a process of its own: stages A, B, C; `a`, `b`, `c` enter them, `won` and `lost`
    /// close.
    static String log(String process) {
        return """
        {"shape": "activity-log", "process": {"key": "%s", "name": "Test", "create": true},
         "stages": ["A", "B", "C"],
         "columns": {"deal": "deal", "activity": "step", "at": "at", "by": "seller",
                     "owner": "seller", "amount": "amount"},
         "activities": {"a": {"stage": "A"}, "b": {"stage": "B"}, "c": {"stage": "C"},
                        "won": {"outcome": "WON"}, "lost": {"outcome": "LOST"},
                        "note": {"ignore": true}},
         "currency": "CNY", "timeZone": "Asia/Shanghai"}
        """
                .formatted(process);
    }

    /// A snapshot of a process of its own: stages A, B.
    static String snapshot(String process) {
        return """
        {"shape": "snapshot", "process": {"key": "%s", "name": "Test", "create": true},
         "stages": ["A", "B"], "columns": {"deal": "id", "state": "state", "closedAt": "closed"},
         "enteredAt": {"A": "a", "B": "b"},
         "states": {"In A": {"stage": "A"}, "In B": {"stage": "B"}, "Won": {"outcome": "WON"}},
         "timeZone": "UTC"}
        """
                .formatted(process);
    }

    /// A file of the log's columns.
    static String rows(String... rows) {
        return "deal,step,at,seller,amount\n" + String.join("\n", rows) + "\n";
    }

    static String freshProcess() {
        return "test-" + UUID.randomUUID();
    }

    static Response send(String mapping, String fileName, String content) {
        return DESK.send(mapping, fileName, content);
    }

    static Response send(String user, UUID key, String mapping, String fileName, byte[] content) {
        return DESK.send(user, key, mapping, fileName, content);
    }

    static RequestSpecification parts(String user, UUID key) {
        return ImportDesk.parts(user, key);
    }

    /// Sends what is accepted, and answers how it ended.
    static JsonPath imported(String mapping, String fileName, String content) {
        return DESK.imported(mapping, fileName, content);
    }

    static UUID accepted(Response answer) {
        return ImportDesk.accepted(answer);
    }

    static JsonPath ended(UUID id) {
        return DESK.ended(id);
    }

    static JsonPath read(UUID id) {
        return DESK.read(id);
    }

    /// The deals of a process as the list shows them, by a path into each item.
    static List<Object> listed(String process, String path) {
        return Desk.as("admin")
                .get("/api/v1/deals?sort=openedAt&processKey=" + process)
                .then()
                .statusCode(200)
                .extract()
                .path("items." + path);
    }

    static UUID onlyDeal(String process) {
        return UUID.fromString((String) listed(process, "id").getFirst());
    }

    static List<Long> numbers(JsonPath seen) {
        return List.of(
                seen.getLong("rowsRead"),
                seen.getLong("deals"),
                seen.getLong("events"),
                seen.getLong("unchanged"),
                seen.getLong("rejected"));
    }
}
