package dev.salesflow.localstack;

import dev.salesflow.localstack.child.ProcessRecord;
import dev.salesflow.localstack.child.StackFolder;
import dev.salesflow.localstack.identity.IdentityProvider;
import dev.salesflow.localstack.ports.Part;
import dev.salesflow.localstack.ports.Ports;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/// Where the stack of this folder is reached while it runs; written by `up` for the other commands.
public record RunningStack(URI gateway, URI issuer) {

    /// What the other commands say when nothing runs.
    public static final String NOT_RUNNING =
            "Salesflow is not running here; start it with ./salesflow up";

    static RunningStack at(Ports ports) {
        return new RunningStack(
                URI.create("http://localhost:" + ports.of(Part.GATEWAY)),
                IdentityProvider.issuer(ports.of(Part.IDENTITY)));
    }

    /// The stack of this folder, empty when its launcher does not run.
    public static Optional<RunningStack> of(StackFolder folder) {
        return ProcessRecord.read(folder.pidFile(StackFolder.LAUNCHER))
                .flatMap(ProcessRecord::running)
                .filter(launcher -> Files.exists(file(folder)))
                .map(launcher -> read(file(folder)));
    }

    void write(StackFolder folder) {
        Properties facts = new Properties();
        facts.setProperty("gateway", gateway.toString());
        facts.setProperty("issuer", issuer.toString());
        try (Writer out = Files.newBufferedWriter(file(folder))) {
            facts.store(out, "the running stack");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file(folder), e);
        }
    }

    static void forget(StackFolder folder) {
        try {
            Files.deleteIfExists(file(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + file(folder), e);
        }
    }

    private static RunningStack read(Path file) {
        Properties facts = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            facts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return new RunningStack(
                URI.create(facts.getProperty("gateway")), URI.create(facts.getProperty("issuer")));
    }

    private static Path file(StackFolder folder) {
        return folder.run().resolve("stack.properties");
    }
}
