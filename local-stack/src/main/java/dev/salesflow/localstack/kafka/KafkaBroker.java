package dev.salesflow.localstack.kafka;

import dev.salesflow.localstack.child.ChildCommand;
import dev.salesflow.localstack.child.ChildCommand.StopSignal;
import dev.salesflow.localstack.child.ChildProcess;
import dev.salesflow.localstack.child.JavaCommand;
import dev.salesflow.localstack.child.Readiness;
import dev.salesflow.localstack.child.Server;
import dev.salesflow.localstack.child.StackFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;

/// One Kafka broker on 127.0.0.1 whose topics outlive it.
public final class KafkaBroker implements Server {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final ChildProcess child;
    private final StackFolder folder;
    private final int port;
    private final int controllerPort;

    public KafkaBroker(StackFolder folder, int port, int controllerPort) {
        this.child = new ChildProcess("kafka", folder);
        this.folder = folder;
        this.port = port;
        this.controllerPort = controllerPort;
    }

    @Override
    public String name() {
        return child.name();
    }

    public int port() {
        return port;
    }

    public int controllerPort() {
        return controllerPort;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void start() {
        child.start(ChildCommand.of(words(writeProperties())));
        try (Admin admin = Admin.create(patientClient())) {
            Readiness.await(child, START_LIMIT, () -> answers(admin));
        }
    }

    @Override
    public void stop() {
        child.stop(StopSignal.TERM, Duration.ofSeconds(30));
    }

    @Override
    public void killHard() {
        child.killHard();
    }

    @Override
    public Optional<ProcessHandle> process() {
        return child.handle();
    }

    private Path writeProperties() {
        Path data = folder.data("kafka");
        Path file = folder.data("kafka.properties");
        try {
            Files.createDirectories(data);
            return Files.writeString(file, BrokerProperties.text(port, controllerPort, data));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static List<String> words(Path properties) {
        return List.of(
                JavaCommand.path(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=info",
                "-cp",
                System.getProperty("java.class.path"),
                BrokerMain.class.getName(),
                properties.toString());
    }

    private Map<String, Object> patientClient() {
        return Map.of(
                "bootstrap.servers", bootstrapServers(),
                "reconnect.backoff.ms", "50",
                "reconnect.backoff.max.ms", "200");
    }

    private static boolean answers(Admin admin) {
        try {
            return !admin.describeCluster().nodes().get(2, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
