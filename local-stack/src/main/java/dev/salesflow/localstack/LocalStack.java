package dev.salesflow.localstack;

import dev.salesflow.localstack.child.LeftOvers;
import dev.salesflow.localstack.child.Server;
import dev.salesflow.localstack.child.StackFolder;
import dev.salesflow.localstack.child.Supervisor;
import dev.salesflow.localstack.gateway.Gateway;
import dev.salesflow.localstack.identity.IdentityProvider;
import dev.salesflow.localstack.kafka.KafkaBroker;
import dev.salesflow.localstack.ports.Part;
import dev.salesflow.localstack.ports.Ports;
import dev.salesflow.localstack.postgres.Database;
import dev.salesflow.localstack.postgres.PostgresServer;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All of Salesflow on one machine: infrastructure, five services, gateway, and who restarts them.
final class LocalStack {

    private final StackFolder folder;
    private final Path checkout;
    private final Ports ports;
    private final Progress progress;
    private final PostgresServer postgres;
    private final KafkaBroker kafka;
    private final List<Server> services;
    private final Supervisor supervisor;
    private @Nullable IdentityProvider identity;
    private @Nullable Gateway gateway;

    LocalStack(StackFolder folder, Path checkout, Ports ports, Progress progress) {
        this.folder = folder;
        this.checkout = checkout;
        this.ports = ports;
        this.progress = progress;
        Path binaries = folder.data("programs");
        this.postgres = new PostgresServer(folder, binaries, ports.of(Part.POSTGRES), true);
        int controller = ports.of(Part.KAFKA_CONTROLLER);
        this.kafka = new KafkaBroker(folder, ports.of(Part.KAFKA), controller);
        this.services = Part.SERVICES.stream().map(this::service).toList();
        this.supervisor = new Supervisor(progress::say);
    }

    /// Starts everything; returns when all of it serves.
    void start() {
        // services wait for Kafka, but beside them it takes five times as long on two processors
        Together.run(List.of(this::startPostgres, this::startKafka, this::startIdentity));
        Together.run(
                Stream.concat(
                                Stream.<Runnable>of(this::startGateway),
                                services.stream().<Runnable>map(s -> () -> start(s)))
                        .toList());
        Stream.concat(Stream.of(postgres, kafka), services.stream()).forEach(supervisor::watch);
    }

    /// Ends everything, users of a thing before the thing, and is safe to call in mid-start.
    void stop() {
        supervisor.close();
        if (gateway != null) {
            progress.step("gateway", gateway::close);
        }
        Together.run(services.stream().<Runnable>map(s -> () -> stop(s)).toList());
        stop(kafka);
        stop(postgres);
        if (identity != null) {
            identity.close();
        }
        LeftOvers.end(folder);
    }

    private void startPostgres() {
        start(postgres);
        Part.SERVICES.forEach(service -> postgres.createDatabase(service.label()));
    }

    private void startKafka() {
        start(kafka);
    }

    private void startIdentity() {
        progress.step(
                "identity provider",
                () -> identity = IdentityProvider.start(folder, ports.of(Part.IDENTITY)));
    }

    private void startGateway() {
        progress.step("gateway", () -> gateway = Gateway.start(ports));
    }

    private void start(Server server) {
        progress.step(server.name(), server::start);
    }

    private void stop(Server server) {
        if (server.process().isPresent()) {
            progress.step(server.name(), server::stop);
        }
    }

    private Server service(Part part) {
        Database database = postgres.database(part.label());
        String issuer = IdentityProvider.issuer(ports.of(Part.IDENTITY)).toString();
        int port = ports.of(part);
        Path application = checkout.resolve(part.label() + "-service/target/quarkus-app");
        var environment = ServiceEnvironment.of(port, database, kafka.bootstrapServers(), issuer);
        return new ServiceProcess(part, port, application, folder, environment);
    }
}
