package dev.salesflow.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A log of deals that is the same on every run: they skip stages, return, end, come back. Their
/// rows are mixed, as in the log of a company at work.
final class GeneratedLog {

    static final int DEALS = 3_000;

    /// When the last of its deals has long come to rest.
    static final String REST = "2025-01-01T00:00:00Z";

    static final String HEADER = "deal,activity,at,by,amount,account,region\n";

    private static final List<String> STAGES =
            List.of("PROSPECTING", "QUALIFICATION", "PROPOSAL", "NEGOTIATION", "CONTRACT");
    private static final List<String> REGIONS = List.of("North", "East", "South", "West");
    private static final Instant BEGIN = Instant.parse("2024-01-02T01:00:00Z");

    private final List<Row> rows = new ArrayList<>();

    private record Row(Instant at, String text) {}

    private GeneratedLog() {}

    /// Writes the log.
    static Path writeTo(Path file) {
        var log = new GeneratedLog();
        for (var deal = 0; deal < DEALS; deal++) {
            log.pursue(deal);
        }
        log.rows.sort((one, other) -> one.at.compareTo(other.at)); // stable: ties stay in order
        var text = new StringBuilder(HEADER);
        log.rows.forEach(row -> text.append(row.text));
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void pursue(int deal) {
        var random = new Random(deal);
        var at = BEGIN.plus(Duration.ofMinutes(10L * deal));
        var stage = 0;
        add(deal, STAGES.get(stage), at);
        for (var moves = 2 + random.nextInt(5); moves > 0 && stage < STAGES.size() - 1; moves--) {
            at = later(random, at);
            stage = next(random, stage);
            add(deal, STAGES.get(stage), at);
        }
        end(random, deal, stage, later(random, at));
    }

    private void end(Random random, int deal, int stage, Instant at) {
        switch (random.nextInt(8)) {
            case 0 -> {} // still open
            case 1, 2, 3 -> add(deal, "WON", at);
            case 4 -> {
                add(deal, "LOST", at);
                var reopened = later(random, at);
                add(deal, STAGES.get(stage), reopened);
                add(deal, "WON", later(random, reopened));
            }
            default -> add(deal, "LOST", at);
        }
    }

    private static int next(Random random, int stage) {
        var step =
                switch (random.nextInt(8)) {
                    case 0 -> -1;
                    case 1 -> 2;
                    default -> 1;
                };
        return Math.clamp(stage + step, 0, STAGES.size() - 1);
    }

    private static Instant later(Random random, Instant at) {
        return at.plus(Duration.ofSeconds(60 + random.nextInt(10 * 86_400)));
    }

    private void add(int deal, String activity, Instant at) {
        var text =
                "D-%05d,%s,%s,Rep %d,%d.50,Company %d,%s\n"
                        .formatted(
                                deal,
                                activity,
                                at,
                                deal % 20,
                                100 + deal,
                                deal % 300,
                                REGIONS.get(deal % REGIONS.size()));
        rows.add(new Row(at, text));
    }
}
