package dev.salesflow.localstack;

import dev.salesflow.localstack.child.ChildCommand;
import dev.salesflow.localstack.child.ChildCommand.StopSignal;
import dev.salesflow.localstack.child.ChildProcess;
import dev.salesflow.localstack.child.Readiness;
import dev.salesflow.localstack.child.Server;
import dev.salesflow.localstack.child.StackFolder;
import dev.salesflow.localstack.child.StartFailure;
import dev.salesflow.localstack.ports.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One of the five services as a packaged Java program.
public final class ServiceProcess implements Server {

    private static final Duration START_LIMIT = Duration.ofSeconds(90);

    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
    private static final Duration RECORDING_LIMIT = Duration.ofMinutes(3);

    /// Largest heap of a service on one machine; the reports' one holds all deals.
    private static final String HEAP = "160m";

    private static final String HEAP_OF_REPORTS = "384m";

    private final ServiceCommand command;
    private final Map<String, String> environment;
    private final ChildProcess child;
    private final HttpRequest readiness;

    /// @param application the folder `quarkus-app` that the build makes
    /// @param environment where the service finds its port, database, Kafka and identity provider
    public ServiceProcess(
            Part part,
            int port,
            Path application,
            StackFolder folder,
            Map<String, String> environment) {
        this.command =
                new ServiceCommand(application, part == Part.REPORTING ? HEAP_OF_REPORTS : HEAP);
        this.environment = environment;
        this.child = new ChildProcess(part.label() + "-service", folder);
        this.readiness =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                        .timeout(Duration.ofSeconds(2))
                        .build();
    }

    @Override
    public String name() {
        return child.name();
    }

    @Override
    public void start() {
        start(command.words());
    }

    /// Starts the process so that it writes its start cache as it ends; returns when it serves.
    void startRecording() {
        try {
            Files.deleteIfExists(command.startCache());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + command.startCache(), e);
        }
        start(command.recordingWords());
    }

    private void start(List<String> words) {
        child.start(new ChildCommand(words, environment, StopSignal.TERM));
        try (HttpClient client = HttpClient.newHttpClient()) {
            Readiness.await(child, START_LIMIT, () -> isReady(client));
        }
    }

    @Override
    public void stop() {
        child.stop(StopSignal.TERM, STOP_LIMIT);
    }

    /// Ends a process that records, and leaves it the time to write.
    void stopRecording() {
        child.stop(StopSignal.TERM, RECORDING_LIMIT);
    }

    /// Returns when there is a start cache.
    ///
    /// @throws StartFailure when a process that recorded has ended without writing one
    void requireStartCache() {
        if (!Files.exists(command.startCache())) {
            throw Readiness.failure(child, "has written no start cache");
        }
    }

    @Override
    public void killHard() {
        child.killHard();
    }

    @Override
    public Optional<ProcessHandle> process() {
        return child.handle();
    }

    private boolean isReady(HttpClient client) {
        try {
            return client.send(readiness, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
