package dev.salesflow.benchmarks.imports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Leads made up as an exhibition lists them. One row in fifty writes the company, the phone or the
/// e-mail address of an earlier row in another way.
///
/// @param run no two files of different runs, 0 to 9, share a lead
record LeadFile(int run) {

    static final int ROWS = 10_000;
    static final int DUPLICATES = ROWS / 50;
    static final int FACTS = 3;
    static final List<String> COLUMNS =
            List.of("company", "phone", "email", "staff", "budget", "need");

    static final String MAPPING =
            """
            {"columns": {"company": "company", "phone": "phone", "email": "email"},
             "defaults": {"channel": "INDUSTRY", "sourceKind": "EXHIBITION",
                          "source": "Bench Fair"},
             "facts": {"EMPLOYEES": "staff", "BUDGET": "budget", "NEED": "need"}}
            """;

    /// The values of each row in the order of the columns.
    List<List<String>> rows() {
        return IntStream.rangeClosed(1, ROWS).mapToObj(this::row).toList();
    }

    /// The rows below their header; no value needs quotes.
    static String csv(List<List<String>> rows) {
        return rows.stream()
                .map(row -> String.join(",", row))
                .collect(Collectors.joining("\n", String.join(",", COLUMNS) + "\n", "\n"));
    }

    private List<String> row(int number) {
        var repeats = number % (ROWS / DUPLICATES) == 0;
        // never a row that is itself left out, and mostly one of an earlier batch
        var earlier = number / 2 + 1;
        var kind = repeats ? number / (ROWS / DUPLICATES) % 3 : -1;
        return List.of(
                kind == 0 ? company(earlier).toUpperCase(Locale.ROOT) : company(number),
                kind == 1 ? phone(earlier).replace("+86 ", "") : phone(number),
                kind == 2 ? email(earlier).toUpperCase(Locale.ROOT) : email(number),
                String.valueOf(20 + number % 2_000),
                50_000 + number % 1_000 * 100 + " CNY",
                "Valves and pumps for line " + (1 + number % 40));
    }

    private String company(int number) {
        return "Northwind Bearings %d %05d Co. Ltd.".formatted(run, number);
    }

    private String phone(int number) {
        return "+86 13%d %04d %04d".formatted(run, number / 10_000, number % 10_000);
    }

    private String email(int number) {
        return "buyer%05d@fair%d.example".formatted(number, run);
    }
}
