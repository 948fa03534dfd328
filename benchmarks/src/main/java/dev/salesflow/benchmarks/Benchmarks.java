package dev.salesflow.benchmarks;

import dev.salesflow.benchmarks.append.BatchAppend;
import dev.salesflow.benchmarks.append.OneEventOverHttp;
import dev.salesflow.benchmarks.imports.LeadImport;
import dev.salesflow.benchmarks.machine.Installation;
import dev.salesflow.benchmarks.machine.Machine;
import dev.salesflow.benchmarks.projection.CatchUp;
import dev.salesflow.benchmarks.projection.Freshness;
import dev.salesflow.benchmarks.publish.RelayDrain;
import dev.salesflow.benchmarks.report.ReportTimes;
import dev.salesflow.benchmarks.start.Startup;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// `./salesflow bench [name…]`: measures the named budgets, or all of them.
public final class Benchmarks {

    private static final List<Benchmark> ALL =
            List.of(
                    new OneEventOverHttp(),
                    new BatchAppend(),
                    new LeadImport(),
                    new RelayDrain(),
                    new CatchUp(),
                    new Freshness(),
                    ReportTimes.HUNDRED_THOUSAND,
                    ReportTimes.MILLION,
                    new Startup());

    private Benchmarks() {}

    /// Prints a table of figures. The exit code is 0 when all budgets are met, 1 when one is missed
    /// or could not be measured, 2 for a name that does not exist.
    public static void main(String[] arguments) {
        Machine.quietLogs();
        var names = Set.of(arguments);
        var known = ALL.stream().collect(Collectors.toMap(Benchmark::name, Function.identity()));
        if (!known.keySet().containsAll(names)) {
            System.err.println("usage: ./salesflow bench [name…], names are");
            ALL.forEach(each -> System.err.printf("  %-16s %s%n", each.name(), each.question()));
            System.exit(2);
        }
        System.out.println(Machine.facts());
        var table = new FigureTable(LocalDate.now(ZoneId.systemDefault()));
        var met = true;
        for (var benchmark : ALL) {
            if (names.isEmpty() || names.contains(benchmark.name())) {
                met &= run(benchmark, table);
            }
        }
        System.out.println(table);
        System.exit(met ? 0 : 1);
    }

    private static boolean run(Benchmark benchmark, FigureTable table) {
        System.err.println(benchmark.name() + ": " + benchmark.question());
        var begin = System.nanoTime();
        try (var installation = Installation.start()) {
            var figures = benchmark.run(installation);
            for (var figure : figures) {
                System.err.printf("  %s: %s %s%n", figure.what(), figure.value(), figure.ratio());
                table.add(benchmark, figure);
            }
            System.err.printf("  took %.0f s%n", (System.nanoTime() - begin) / 1e9);
            return figures.stream().allMatch(Figure::met);
        } catch (Exception e) {
            System.err.println("  could not be measured");
            e.printStackTrace(System.err);
            return false;
        }
    }
}
