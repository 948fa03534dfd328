package dev.salesflow.benchmarks.append;

import dev.salesflow.localstack.postgres.Database;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// PostgreSQL's own load generator, where the machine has it.
record PgBench(String program, Database database, String script, int clients) implements BareSql {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern FAILED = Pattern.compile("failed transactions: ([1-9]\\d*)");

    /// The program on the path.
    static Optional<String> find() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "pgbench"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    @Override
    public String name() {
        return "pgbench";
    }

    @Override
    public double perSecond(Duration time) throws IOException, InterruptedException {
        var file = Files.createTempFile("salesflow-bench", ".sql");
        try {
            return rate(run(Files.writeString(file, script), time));
        } finally {
            Files.delete(file);
        }
    }

    private String run(Path file, Duration time) throws IOException, InterruptedException {
        var seconds = String.valueOf(time.toSeconds());
        var builder =
                new ProcessBuilder(
                        List.of(
                                program,
                                "--no-vacuum",
                                "--protocol=prepared",
                                "--client=" + clients,
                                "--jobs=2",
                                "--time=" + seconds,
                                "--file=" + file,
                                "--host=" + database.host(),
                                "--port=" + database.port(),
                                "--username=" + database.username(),
                                database.name()));
        builder.environment().put("PGPASSWORD", database.password());
        var process = builder.redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("pgbench has failed: " + output);
        }
        return output;
    }

    private static double rate(String output) {
        var rate = RATE.matcher(output);
        if (!rate.find() || FAILED.matcher(output).find()) {
            throw new IllegalStateException("pgbench did not get through: " + output);
        }
        return Double.parseDouble(rate.group(1));
    }
}
