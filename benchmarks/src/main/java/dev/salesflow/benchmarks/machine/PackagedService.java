package dev.salesflow.benchmarks.machine;

import dev.salesflow.localstack.ports.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// A service as it is deployed: the packaged program in a process of its own.
public final class PackagedService implements AutoCloseable {

    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private final Process process;
    private final int port;
    private final Path log;
    private final double readyMilliseconds;

    private PackagedService(Process process, int port, Path log, double readyMilliseconds) {
        this.process = process;
        this.port = port;
        this.log = log;
        this.readyMilliseconds = readyMilliseconds;
    }

    /// Starts the process and returns as soon as `/q/health/ready` answers 200.
    static PackagedService start(
            Part part, List<String> command, Map<String, String> environment, int port, Path log)
            throws InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.redirectOutput(Redirect.to(log.toFile()));
        var begin = System.nanoTime();
        try (var client = HttpClient.newHttpClient()) {
            var process = builder.start();
            Await.until(
                    part.label() + "-service is ready; log " + log,
                    Duration.ofMillis(5),
                    () -> isReady(client, process, port, log));
            return new PackagedService(process, port, log, (System.nanoTime() - begin) / 1e6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }

    /// From the start of the process to its readiness.
    public double readyMilliseconds() {
        return readyMilliseconds;
    }

    /// Memory that the process holds, in units of 1,000,000 bytes; Linux only.
    public double residentMegabytes() {
        try {
            var status = Files.readString(Path.of("/proc/" + process.pid() + "/status"));
            var resident = RESIDENT.matcher(status);
            if (!resident.find()) {
                throw new IllegalStateException("no VmRSS in " + status);
            }
            return Double.parseDouble(resident.group(1)) * 1024 / 1e6;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Asks the process to end, and ends it when it has not done so in time.
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String toString() {
        return "process " + process.pid() + " on " + port + ", log " + log;
    }

    private static boolean isReady(HttpClient client, Process process, int port, Path log) {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                        .timeout(Duration.ofSeconds(5))
                        .build();
        try {
            if (!process.isAlive()) {
                throw new IllegalStateException("ended while starting: " + Files.readString(log));
            }
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (ConnectException notYet) {
            return false;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
