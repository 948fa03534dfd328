package dev.salesflow.systemtests;

import dev.salesflow.localstack.ServiceEnvironment;
import dev.salesflow.localstack.ServiceProcess;
import dev.salesflow.localstack.Stack;
import dev.salesflow.localstack.StackOptions;
import dev.salesflow.localstack.child.LeftOvers;
import dev.salesflow.localstack.child.Server;
import dev.salesflow.localstack.child.StackFolder;
import dev.salesflow.localstack.gateway.Gateway;
import dev.salesflow.localstack.ports.Part;
import dev.salesflow.localstack.ports.Ports;
import dev.salesflow.localstack.postgres.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/// All of Salesflow as it is shipped, on free ports, once for the JVM. Logs of the services stay in
/// `target/packaged-stack/log`; what a killed run has left there is ended by the next.
final class PackagedStack {

    private static final class Holder {
        private static final PackagedStack STACK = start();
    }

    private final Stack infrastructure;
    private final Ports ports;
    private final Gateway gateway;
    private final Map<Part, Server> services = new EnumMap<>(Part.class);
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    private PackagedStack(Stack infrastructure, StackFolder folder) {
        this.infrastructure = infrastructure;
        this.ports = freePorts(infrastructure.issuer().getPort());
        this.gateway = Gateway.start(ports);
        Part.SERVICES.forEach(part -> services.put(part, service(part, folder)));
    }

    /// The stack, started on first use and ended with the JVM.
    static PackagedStack running() {
        return Holder.STACK;
    }

    /// The one origin of the API, without a path.
    String origin() {
        return "http://127.0.0.1:" + gatewayPort();
    }

    int gatewayPort() {
        return ports.of(Part.GATEWAY);
    }

    String bootstrapServers() {
        return infrastructure.bootstrapServers();
    }

    /// The database of a service.
    Database database(Part service) {
        return infrastructure.postgres().database(service.label());
    }

    /// A bearer token of one of the users of local-stack.
    String tokenFor(String user) {
        return tokens.computeIfAbsent(user, infrastructure::tokenFor);
    }

    /// Ends a part with kill -9.
    ///
    /// @throws IllegalStateException when it does not run, because then nothing would be tried
    void killHard(Part part) {
        var server = server(part);
        if (server.process().isEmpty()) {
            throw new IllegalStateException(server.name() + " does not run");
        }
        server.killHard();
    }

    /// Starts a part that was killed, on its port and data; returns when it serves.
    void start(Part part) {
        server(part).start();
    }

    private Server server(Part part) {
        return switch (part) {
            case POSTGRES -> infrastructure.postgres();
            case KAFKA -> infrastructure.kafka();
            case LEAD, DEAL, RELATIONSHIP, REFERRAL, REPORTING ->
                    Objects.requireNonNull(services.get(part));
            case GATEWAY, IDENTITY, KAFKA_CONTROLLER ->
                    throw new IllegalArgumentException(part.label() + " is no process of its own");
        };
    }

    private static PackagedStack start() {
        var folder = new StackFolder(Path.of("target", "packaged-stack").toAbsolutePath());
        LeftOvers.end(folder);
        folder.delete();
        var stack = new PackagedStack(Stack.start(new StackOptions(false, true)), folder);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop-packaged-stack"));
        stack.startServices();
        return stack;
    }

    private void startServices() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var starts =
                    services.values().stream()
                            .map(service -> CompletableFuture.runAsync(service::start, threads))
                            .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(starts).join();
        }
    }

    private void close() {
        services.values().forEach(Server::killHard);
        gateway.close();
        infrastructure.close();
    }

    private Server service(Part part, StackFolder folder) {
        var environment =
                ServiceEnvironment.of(
                        ports.of(part),
                        infrastructure.createDatabase(part.label()),
                        infrastructure.bootstrapServers(),
                        infrastructure.issuer().toString());
        var application = checkout().resolve(part.label() + "-service/target/quarkus-app");
        return new ServiceProcess(part, ports.of(part), application, folder, environment);
    }

    /// The folder above that holds the launcher.
    private static Path checkout() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(folder.resolve("salesflow"))) {
            folder = Objects.requireNonNull(folder.getParent(), "run the tests in the checkout");
        }
        return folder;
    }

    /// A port of its own for each part but the identity provider, which listens already.
    private static Ports freePorts(int identity) {
        var numbers = new HashMap<String, String>();
        for (var part : Part.values()) {
            var number = part == Part.IDENTITY ? identity : Ports.anyFree();
            numbers.put(part.variable(), String.valueOf(number));
        }
        return Ports.of(numbers);
    }
}
