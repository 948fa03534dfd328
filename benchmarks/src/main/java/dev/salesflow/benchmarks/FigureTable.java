package dev.salesflow.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Figures as rows of the table in `docs/benchmarks.md`, aligned for a terminal.
final class FigureTable {

    private final List<List<String>> rows = new ArrayList<>();
    private final LocalDate date;

    FigureTable(LocalDate date) {
        this.date = date;
        rows.add(List.of("what", "budget", "figure", "baseline", "ratio", "command", "date"));
    }

    void add(Benchmark benchmark, Figure figure) {
        rows.add(
                List.of(
                        figure.what(),
                        figure.budget().isEmpty()
                                ? ""
                                : figure.budget() + (figure.met() ? " ✓" : " ✗"),
                        figure.value(),
                        figure.baseline(),
                        figure.ratio(),
                        "`bench " + benchmark.name() + "`",
                        date.toString()));
    }

    @Override
    public String toString() {
        var widths =
                IntStream.range(0, rows.getFirst().size())
                        .map(column ->
                                rows.stream()
                                        .mapToInt(row -> row.get(column).length())
                                        .max()
                                        .orElseThrow())
                        .toArray();
        var lines = new ArrayList<String>();
        rows.forEach(row -> lines.add(line(row, widths)));
        lines.add(1, "| --- ".repeat(widths.length) + "|");
        return String.join(System.lineSeparator(), lines);
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(i -> row.get(i) + " ".repeat(widths[i] - row.get(i).length()))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
