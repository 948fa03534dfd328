package dev.salesflow.lead.imports;

import dev.salesflow.servicekit.testing.ImportDesk;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Files of leads for tests, each with companies of its own, and the desk where they are sent.
final class LeadFiles {

    static final ImportDesk DESK = new ImportDesk("/api/v1/lead-imports");

    /// Leads of an exhibition, with two facts.
    static final String MAPPING =
            """
            {"columns": {"company": "company", "contactName": "person", "phone": "phone",
                         "capturedAt": "met"},
             "defaults": {"channel": "INDUSTRY", "sourceKind": "EXHIBITION",
                          "source": "Canton Fair 2026"},
             "facts": {"EMPLOYEES": "staff", "BUDGET": "budget"},
             "timeZone": "Asia/Shanghai"}
            """;

    private static final String HEADER = "company,person,phone,met,staff,budget\n";

    private LeadFiles() {}

    /// The same mapping, which takes likely duplicates.
    static String taking() {
        return MAPPING.replace("\"timeZone\"", "\"duplicates\": \"TAKE\", \"timeZone\"");
    }

    /// The same mapping for a file with a further column of e-mail addresses.
    static String withEmail() {
        return MAPPING.replace("\"phone\": \"phone\"", "\"phone\": \"phone\", \"email\": \"mail\"");
    }

    /// The same mapping for a file with a further column of ids.
    static String withIds() {
        return MAPPING.replace(
                "\"phone\": \"phone\"", "\"phone\": \"phone\", \"externalId\": \"no\"");
    }

    /// A word that no other test has in its companies' names.
    static String brand() {
        return "Brand" + UUID.randomUUID().toString().replace("-", "");
    }

    static String rows(String... rows) {
        return HEADER + String.join("\n", rows) + "\n";
    }

    /// A file of so many companies of a brand, without people.
    static String companies(String brand, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> "%s %d,,,2026-03-02,%d,".formatted(brand, n, n))
                .collect(Collectors.joining("\n", HEADER, "\n"));
    }

    /// Rows read, leads, events, duplicates, rejected, unchanged.
    static List<Long> numbers(JsonPath seen) {
        return List.of(
                seen.getLong("rowsRead"),
                seen.getLong("leads"),
                seen.getLong("events"),
                seen.getLong("duplicates"),
                seen.getLong("rejected"),
                seen.getLong("unchanged"));
    }
}
