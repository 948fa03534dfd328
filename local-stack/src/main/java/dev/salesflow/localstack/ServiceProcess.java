package dev.salesflow.localstack;

import dev.salesflow.localstack.child.ChildCommand;
import dev.salesflow.localstack.child.ChildCommand.StopSignal;
import dev.salesflow.localstack.child.ChildProcess;
import dev.salesflow.localstack.child.JavaCommand;
import dev.salesflow.localstack.child.Readiness;
import dev.salesflow.localstack.child.Server;
import dev.salesflow.localstack.child.StackFolder;
import dev.salesflow.localstack.child.StartFailure;
import dev.salesflow.localstack.ports.Part;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One of the five services as a packaged Java program.
public final class ServiceProcess implements Server {

    private static final Duration START_LIMIT = Duration.ofSeconds(90);

    private final Part part;
    private final Path application;
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
        this.part = part;
        this.application = application;
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
        Path jar = application.resolve("quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new StartFailure(part.label() + "-service is not built: there is no " + jar);
        }
        child.start(new ChildCommand(words(jar), environment, StopSignal.TERM));
        try (HttpClient client = HttpClient.newHttpClient()) {
            Readiness.await(child, START_LIMIT, () -> isReady(client));
        }
    }

    @Override
    public void stop() {
        child.stop(StopSignal.TERM, Duration.ofSeconds(20));
    }

    @Override
    public void killHard() {
        child.killHard();
    }

    @Override
    public Optional<ProcessHandle> process() {
        return child.handle();
    }

    private List<String> words(Path jar) {
        List<String> words = new ArrayList<>();
        words.add(JavaCommand.path());
        words.addAll(List.of("-Xmx160m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders"));
        Path startCache = application.resolve("app.aot");
        if (Files.exists(startCache)) {
            words.add("-XX:AOTCache=" + startCache);
        }
        words.addAll(List.of("-jar", jar.toString()));
        return words;
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
