package dev.salesflow.benchmarks.imports;

import dev.salesflow.benchmarks.Benchmark;
import dev.salesflow.benchmarks.Figure;
import dev.salesflow.benchmarks.load.Comparison;
import dev.salesflow.benchmarks.load.ServiceClient;
import dev.salesflow.benchmarks.machine.Await;
import dev.salesflow.benchmarks.machine.Installation;
import dev.salesflow.benchmarks.machine.Launch;
import dev.salesflow.localstack.ports.Part;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// A file of leads on its way into lead-service: upload, reading, recognition of duplicates,
/// events, lists, people and publishing, against plain inserts of its rows.
public final class LeadImport implements Benchmark {

    private static final String IMPORTS = "/api/v1/lead-imports";
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);
    private static final String WHAT = "10,000 leads imported, POST to DONE";
    private static final String BASELINE = "plain inserts";

    /// Of the baseline alone, which would look slow while its code is cold.
    private static final int WARM_UPS = 6;

    private static final int LATER_TURNS = 3;
    private static final double MOST = 20_000;

    /// Rows, duplicates, leads, events: one event of its capture and one a fact.
    private static final List<Integer> COMPLETE =
            List.of(
                    LeadFile.ROWS,
                    LeadFile.DUPLICATES,
                    LeadFile.ROWS - LeadFile.DUPLICATES,
                    (LeadFile.ROWS - LeadFile.DUPLICATES) * (1 + LeadFile.FACTS));

    @Override
    public String name() {
        return "lead-import";
    }

    @Override
    public String question() {
        return "10,000 leads from a file until they are published, against plain inserts";
    }

    @Override
    public List<Figure> run(Installation installation) throws Exception {
        var plain = PlainLeads.into(installation.database("plain", 1));
        for (var turn = 0; turn < WARM_UPS; turn++) {
            plain.milliseconds(new LeadFile(0).rows());
        }
        try (var service = installation.start(Launch.of(Part.LEAD))) {
            var turns = new Turns(new ServiceClient(installation, service, 1), plain);
            var first = Comparison.inTurns(1, turns::imported, turns::inserted);
            var later = Comparison.inTurns(LATER_TURNS, turns::imported, turns::inserted);
            return List.of(
                    figure(WHAT + ", service just started", first),
                    figure(WHAT + ", files after it, median", later));
        }
    }

    private static Figure figure(String what, Comparison times) {
        return Figure.time(what, times.measured(), times.baseline(), BASELINE, MOST);
    }

    /// Files of new leads, each imported and then inserted.
    private static final class Turns {

        private final ServiceClient client;
        private final PlainLeads plain;
        private int run;

        Turns(ServiceClient client, PlainLeads plain) {
            this.client = client;
            this.plain = plain;
        }

        double imported() throws InterruptedException {
            run++;
            var form = UploadForm.of(LeadFile.MAPPING, LeadFile.csv(rows()));
            var begin = System.nanoTime();
            var taken = Await.answer(client.post(IMPORTS, UploadForm.CONTENT_TYPE, form));
            var path = IMPORTS + "/" + taken.getString("id");
            Await.until("the import has ended", BETWEEN_LOOKS, () -> !isRunning(path));
            var milliseconds = (System.nanoTime() - begin) / 1e6;
            requireComplete(read(path));
            return milliseconds;
        }

        double inserted() {
            return plain.milliseconds(rows());
        }

        private List<List<String>> rows() {
            return new LeadFile(run).rows();
        }

        private boolean isRunning(String path) {
            return read(path).getString("state").equals("RUNNING");
        }

        private JsonObject read(String path) {
            return Await.answer(client.get(path)).toJsonObject();
        }
    }

    private static void requireComplete(JsonObject ended) {
        var numbers =
                Stream.of("rowsRead", "duplicates", "leads", "events")
                        .map(ended::getInteger)
                        .toList();
        if (!ended.getString("state").equals("DONE") || !numbers.equals(COMPLETE)) {
            throw new IllegalStateException("not all leads came in: " + ended);
        }
    }
}
