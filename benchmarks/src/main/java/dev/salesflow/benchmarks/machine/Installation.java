package dev.salesflow.benchmarks.machine;

import dev.salesflow.eventstore.relay.TopicSetup;
import dev.salesflow.localstack.ServiceEnvironment;
import dev.salesflow.localstack.Stack;
import dev.salesflow.localstack.StackOptions;
import dev.salesflow.localstack.child.StackFolder;
import dev.salesflow.localstack.ports.Ports;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// PostgreSQL with fsync on, Kafka with the topics of the published language, the identity provider
/// and packaged services, all of one benchmark alone.
public final class Installation implements AutoCloseable {

    private final Stack stack;
    private final Vertx vertx = Vertx.vertx();
    private final StackFolder logs;
    private final List<PackagedService> services = new CopyOnWriteArrayList<>();
    private final Thread closing = new Thread(this::end, "end-installation");

    private Installation(Stack stack, Path logs) {
        this.stack = stack;
        this.logs = new StackFolder(logs);
    }

    /// Starts the servers, no service yet.
    public static Installation start() {
        // the library below Uni sets itself up on first use and fails when two threads are first
        Uni.createFrom().voidItem().await().indefinitely();
        var stack = Stack.start(new StackOptions(true, true));
        try {
            var installation =
                    new Installation(stack, Files.createTempDirectory("salesflow-bench-"));
            Runtime.getRuntime().addShutdownHook(installation.closing);
            TopicSetup.ensureTopics(stack.bootstrapServers());
            return installation;
        } catch (IOException e) {
            stack.close();
            throw new UncheckedIOException(e);
        }
    }

    public Stack stack() {
        return stack;
    }

    public Vertx vertx() {
        return vertx;
    }

    /// A database, made when it is absent, with as many connections as asked for.
    public Sql database(String name, int connections) {
        return new Sql(vertx, stack.createDatabase(name), connections);
    }

    /// Starts a packaged service and returns when it is ready.
    public PackagedService start(Launch launch) throws InterruptedException {
        var port = Ports.anyFree();
        var environment =
                new HashMap<>(
                        ServiceEnvironment.of(
                                port,
                                stack.createDatabase(launch.database()),
                                stack.bootstrapServers(),
                                stack.issuer().toString()));
        environment.putAll(launch.settings());
        var log = logs.path().resolve(launch.part().label() + "-" + port + ".log");
        var service =
                PackagedService.start(
                        launch.part(), launch.command().words(), environment, port, log);
        services.add(service);
        return service;
    }

    /// Ends everything and removes its data.
    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(closing);
        end();
    }

    private void end() {
        services.forEach(PackagedService::close);
        Await.answer(vertx.close());
        stack.close();
        logs.delete();
    }
}
