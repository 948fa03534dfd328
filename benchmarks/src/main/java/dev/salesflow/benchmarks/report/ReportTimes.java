package dev.salesflow.benchmarks.report;

import dev.salesflow.benchmarks.Benchmark;
import dev.salesflow.benchmarks.Figure;
import dev.salesflow.benchmarks.load.Percentiles;
import dev.salesflow.benchmarks.load.ServiceClient;
import dev.salesflow.benchmarks.machine.Await;
import dev.salesflow.benchmarks.machine.Installation;
import dev.salesflow.benchmarks.machine.Launch;
import dev.salesflow.benchmarks.machine.Sql;
import dev.salesflow.localstack.ports.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Every report over HTTP, plain, filtered, grouped and counted by business hours, one request at a
/// time, against the counting of the moves in SQL.
///
/// @param name on the command line
/// @param deals how many there are
/// @param heap of reporting-service
/// @param requests for each report and question, after a quarter as many to warm up
/// @param most milliseconds at the 95th percentile
public record ReportTimes(String name, int deals, String heap, int requests, double most)
        implements Benchmark {

    /// At the heap of `docker-compose.yml`.
    public static final ReportTimes HUNDRED_THOUSAND =
            new ReportTimes("reports", 100_000, "1g", 20, 200);

    public static final ReportTimes MILLION =
            new ReportTimes("reports-million", 1_000_000, "2g", 8, 1_000);

    private static final List<String> REPORTS =
            List.of("funnel", "cycle-times", "stage-times", "flow", "variants");
    private static final List<String> QUESTIONS =
            List.of(
                    "",
                    "&channel=ONLINE&attr.product=P1&from=2024-01-01&to=2025-01-01",
                    "&groupBy=owner&episodes=all",
                    "&view=flow&from=2024-01-01&to=2025-01-01&unit=businessHours");
    private static final int COUNTS = 5;

    @Override
    public String question() {
        return String.format(
                Locale.ROOT, "every report over %,d deals, with and without filters", deals);
    }

    @Override
    public List<Figure> run(Installation installation) throws Exception {
        var launch = Launch.of(Part.REPORTING).withHeap(heap);
        installation.start(launch).close(); // it makes its tables
        var reporting = installation.database("reporting", 1);
        SyntheticDeals.load(reporting, deals);
        System.err.println("  reporting-service with " + String.join(" ", launch.flags()));
        try (var service = installation.start(launch)) {
            var client = new ServiceClient(installation, service, 1);
            var first = milliseconds(client, path(REPORTS.getFirst(), ""));
            System.err.printf("  first report, all deals read: %,.0f ms%n", first);
            var baseline = countMoves(reporting);
            var figures = new ArrayList<Figure>();
            for (var report : REPORTS) {
                figures.add(slowest(client, report, baseline));
            }
            System.err.printf("  resident: %,.0f MB%n", service.residentMegabytes());
            return figures;
        }
    }

    private Figure slowest(ServiceClient client, String report, double baseline) {
        return QUESTIONS.stream()
                .map(question -> measure(client, report, question))
                .max(Comparator.comparingDouble(Measured::p95))
                .map(slowest ->
                        Figure.time(what(report, slowest), slowest.p95, baseline, "count", most))
                .orElseThrow();
    }

    private Measured measure(ServiceClient client, String report, String question) {
        var path = path(report, question);
        for (var i = 0; i < requests / 4; i++) {
            milliseconds(client, path);
        }
        var times = new double[requests];
        for (var i = 0; i < requests; i++) {
            times[i] = milliseconds(client, path);
        }
        return new Measured(question, new Percentiles(times).at(95));
    }

    private String what(String report, Measured slowest) {
        var question = slowest.question.isEmpty() ? "no filter" : slowest.question.substring(1);
        return String.format(
                Locale.ROOT, "%s over %,d deals, p95; slowest: %s", report, deals, question);
    }

    private static String path(String report, String question) {
        return "/api/v1/reports/" + report + "?process=" + SyntheticDeals.PROCESS + question;
    }

    private static double milliseconds(ServiceClient client, String path) {
        var begin = System.nanoTime();
        Await.answer(client.get(path));
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double countMoves(Sql reporting) {
        var times = new double[COUNTS];
        for (var i = 0; i < COUNTS; i++) {
            var begin = System.nanoTime();
            reporting.number("select count(*) from deal_move");
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        return new Percentiles(times).median();
    }

    private record Measured(String question, double p95) {}
}
