package dev.salesflow.localstack;

import dev.salesflow.localstack.child.LeftOvers;
import dev.salesflow.localstack.child.StackFolder;
import dev.salesflow.localstack.identity.IdentityProvider;
import dev.salesflow.localstack.identity.TokenClient;
import dev.salesflow.localstack.kafka.KafkaBroker;
import dev.salesflow.localstack.postgres.Database;
import dev.salesflow.localstack.postgres.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;

/// PostgreSQL, Kafka and identity provider for tests: real servers on free ports in a temporary
/// folder, without services. Each part can be killed and started again on its port and data.
public final class Stack implements AutoCloseable {

    private final StackFolder folder;
    private final PostgresServer postgres;
    private final KafkaBroker kafka;
    private final URI issuer;
    private final Runnable closeIdentity;

    private Stack(StackFolder folder, StackPorts ports, boolean durable, Runnable closeIdentity) {
        this.folder = folder;
        var programs = TemporaryFolders.programs();
        this.postgres = new PostgresServer(folder, programs, ports.postgres(), durable);
        this.kafka = new KafkaBroker(folder, ports.kafka(), ports.kafkaController());
        this.issuer = IdentityProvider.issuer(ports.identity());
        this.closeIdentity = closeIdentity;
    }

    /// Starts a stack of its own; [#close] ends it and removes its folder.
    public static Stack start(StackOptions options) {
        StackFolder folder = TemporaryFolders.create();
        StackPorts ports = StackPorts.free();
        IdentityProvider identity = IdentityProvider.start(folder, ports.identity());
        Stack stack = new Stack(folder, ports, options.durable(), identity::close);
        try {
            Together.run(
                    options.kafkaAtOnce()
                            ? List.of(stack.postgres::start, stack.kafka::start)
                            : List.of(stack.postgres::start));
            return stack;
        } catch (RuntimeException e) {
            stack.close(); // else its threads and servers outlive the failure
            throw e;
        }
    }

    /// The one stack of this JVM, started on first use and ended with the JVM. Test frameworks load
    /// this class several times; all of them find the same servers.
    public static Stack shared() {
        return SharedStack.get();
    }

    /// A view of a stack that another copy of this class has started; closing it ends nothing.
    static Stack attach(StackFolder folder, StackPorts ports) {
        return new Stack(folder, ports, false, () -> {});
    }

    public PostgresServer postgres() {
        return postgres;
    }

    /// The broker, started when it has never run; one that a test has killed stays down.
    public KafkaBroker kafka() {
        synchronized (Runtime.getRuntime()) {
            if (!folder.data("kafka").toFile().exists()) {
                kafka.start();
            }
        }
        return kafka;
    }

    public String bootstrapServers() {
        return kafka().bootstrapServers();
    }

    /// Makes a database if it is absent.
    public Database createDatabase(String name) {
        return postgres.createDatabase(name);
    }

    public URI issuer() {
        return issuer;
    }

    public String audience() {
        return IdentityProvider.AUDIENCE;
    }

    /// A bearer token of one of the users in [dev.salesflow.localstack.identity.StackUser].
    public String tokenFor(String username) {
        try {
            return new TokenClient(issuer).tokenFor(username);
        } catch (IOException e) {
            throw new UncheckedIOException("the identity provider does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    StackFolder folder() {
        return folder;
    }

    StackPorts ports() {
        return new StackPorts(
                postgres.port(), kafka.port(), kafka.controllerPort(), issuer.getPort());
    }

    @Override
    public void close() {
        closeIdentity.run();
        kafka.killHard();
        postgres.killHard();
        LeftOvers.end(folder);
        folder.delete();
    }
}
