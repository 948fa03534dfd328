package dev.salesflow.reporting.analysis.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.salesflow.reporting.analysis.statistics.Distribution;
import dev.salesflow.reporting.analysis.statistics.Proportion;
import dev.salesflow.reporting.analysis.statistics.Survival;
import dev.salesflow.reporting.analysis.statistics.SurvivalAt;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/// Finds and reads the reference data sets and compares figures with their truth: counts exactly,
/// rates to 1e-6, durations to 1e-4 days. Without the data the tests are skipped.
final class ReferenceData {
    private static final double RATE = 1e-6;
    private static final double DURATION = 1e-4;

    private final Path folder;

    private ReferenceData(Path folder) {
        this.folder = folder;
    }

    static ReferenceData named(String set) {
        Path folder = root().resolve(set);
        Assumptions.assumeTrue(Files.isDirectory(folder), "no reference data at " + folder);
        return new ReferenceData(folder);
    }

    private static Path root() {
        String named = System.getProperty("reference-data.folder");
        if (named != null) {
            return Path.of(named);
        }
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            Path data = up.resolve("shared").resolve("data");
            if (Files.isDirectory(data)) {
                return data;
            }
        }
        return Path.of("shared", "data");
    }

    JsonNode truth() {
        try {
            return new ObjectMapper().readTree(folder.resolve("truth.json").toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The rows of a CSV file without quoting, each as column → text.
    List<Map<String, String>> rows(String file) {
        try (InputStream raw = Files.newInputStream(folder.resolve(file));
                InputStream in = file.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                var reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().toList();
            String[] names = lines.getFirst().split(",", -1);
            var rows = new ArrayList<Map<String, String>>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                var row = new HashMap<String, String>();
                for (int i = 0; i < names.length; i++) {
                    row.put(names[i], cells[i]);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void same(Distribution found, JsonNode truth) {
        assertThat(found.n()).isEqualTo(truth.get("n").asLong());
        duration(found.mean(), truth.get("mean"));
        duration(found.sd(), truth.get("sd"));
        duration(found.min(), truth.get("min"));
        duration(found.p10(), truth.get("p10"));
        duration(found.p25(), truth.get("p25"));
        duration(found.median(), truth.get("median"));
        duration(found.p75(), truth.get("p75"));
        duration(found.p85(), truth.get("p85"));
        duration(found.p90(), truth.get("p90"));
        duration(found.p95(), truth.get("p95"));
        duration(found.max(), truth.get("max"));
    }

    static void same(Proportion found, JsonNode truth) {
        assertThat(found.k()).isEqualTo(truth.get("k").asLong());
        assertThat(found.n()).isEqualTo(truth.get("n").asLong());
        rate(found.rate(), truth.get("rate"));
        rate(found.low(), truth.get("wilson95").get(0));
        rate(found.high(), truth.get("wilson95").get(1));
    }

    /// Compares the estimate, which was asked for all ages the truth names. `causes` maps the names
    /// of causes in the truth to reasons; the one that maps to "" is won, "*" is all lost.
    static void same(Survival found, JsonNode truth, Map<String, String> causes) {
        assertThat(found.rows()).isEqualTo(truth.get("rows").asLong());
        assertThat(found.censored()).isEqualTo(truth.get("censored").asLong());
        assertThat(found.neverAtRisk()).isEqualTo(truth.get("rows_never_at_risk_dropped").asLong());
        JsonNode any = truth.get("km_any_close");
        duration(found.median(), any.get("median"));
        duration(found.p25(), any.get("p25"));
        duration(found.p75(), any.get("p75"));
        duration(found.p90(), any.get("p90"));
        any.get("rmst_days").properties().forEach(e -> duration(found.rmst(), e.getValue()));
        assertThat(found.at()).hasSize(any.get("S_at").size());
        for (SurvivalAt at : found.at()) {
            String age = String.valueOf(Math.round(at.point().t()));
            JsonNode open = any.get("S_at").get(age);
            rate(at.point().open(), open.get("S"));
            rate(at.point().low(), open.get("ci95_loglog").get(0));
            rate(at.point().high(), open.get("ci95_loglog").get(1));
            causes.forEach((name, reason) ->
                    rate(
                            incidence(at, reason),
                            truth.get("aalen_johansen_cif").get(name).get(age)));
        }
    }

    private static double incidence(SurvivalAt at, String reason) {
        return switch (reason) {
            case "" -> at.point().won();
            case "*" -> at.point().lost();
            case String named -> at.lostByReason().get(named);
        };
    }

    static List<Double> ages(JsonNode survival) {
        var ages = new ArrayList<Double>();
        survival.get("km_any_close")
                .get("S_at")
                .fieldNames()
                .forEachRemaining(age -> ages.add(Double.valueOf(age)));
        return ages;
    }

    static double horizon(JsonNode survival) {
        return Double.parseDouble(
                survival.get("km_any_close").get("rmst_days").fieldNames().next());
    }

    static void rate(@Nullable Double found, JsonNode truth) {
        close(found, truth, RATE);
    }

    static void duration(@Nullable Double found, JsonNode truth) {
        close(found, truth, DURATION);
    }

    private static void close(@Nullable Double found, JsonNode truth, double tolerance) {
        if (truth.isNull()) {
            assertThat(found).isNull();
        } else {
            assertThat(found).isCloseTo(truth.asDouble(), within(tolerance));
        }
    }
}
