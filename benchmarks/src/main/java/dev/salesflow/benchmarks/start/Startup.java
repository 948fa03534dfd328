package dev.salesflow.benchmarks.start;

import dev.salesflow.benchmarks.Benchmark;
import dev.salesflow.benchmarks.Figure;
import dev.salesflow.benchmarks.load.Percentiles;
import dev.salesflow.benchmarks.machine.Installation;
import dev.salesflow.benchmarks.machine.Launch;
import dev.salesflow.localstack.child.JavaCommand;
import dev.salesflow.localstack.ports.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Each service from exec to readiness, and its memory then, against a Java machine that only says
/// its version.
public final class Startup implements Benchmark {

    private static final int STARTS = 3;
    private static final double MOST_MILLISECONDS = 2_000;
    private static final double MOST_MEGABYTES = 250;

    @Override
    public String name() {
        return "startup";
    }

    @Override
    public String question() {
        return "exec to /q/health/ready and resident memory, for each service";
    }

    @Override
    public List<Figure> run(Installation installation) throws Exception {
        var figures = new ArrayList<Figure>();
        for (var part : Part.SERVICES) {
            var launch = Launch.of(part);
            System.err.println("  " + part.label() + ": " + String.join(" ", launch.flags()));
            figures.addAll(measure(installation, launch));
        }
        return figures;
    }

    private static List<Figure> measure(Installation installation, Launch launch)
            throws InterruptedException, IOException {
        installation.start(launch).close(); // it makes its tables
        var ready = new double[STARTS];
        var resident = new double[STARTS];
        var bare = new double[STARTS];
        for (var i = 0; i < STARTS; i++) {
            try (var service = installation.start(launch)) {
                ready[i] = service.readyMilliseconds();
                resident[i] = service.residentMegabytes();
            }
            bare[i] = bareMilliseconds(launch);
        }
        var service = launch.part().label() + "-service, ";
        return List.of(
                Figure.time(
                        service + "ready after start",
                        new Percentiles(ready).median(),
                        new Percentiles(bare).median(),
                        "java -version",
                        MOST_MILLISECONDS),
                Figure.size(
                        service + "resident when ready",
                        new Percentiles(resident).median(),
                        MOST_MEGABYTES));
    }

    private static double bareMilliseconds(Launch launch) throws IOException, InterruptedException {
        var words = new ArrayList<String>();
        words.add(JavaCommand.path());
        words.addAll(launch.flags());
        words.add("-version");
        var begin = System.nanoTime();
        new ProcessBuilder(words).redirectErrorStream(true).start().waitFor();
        return (System.nanoTime() - begin) / 1e6;
    }
}
