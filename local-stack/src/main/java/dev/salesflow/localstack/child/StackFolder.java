package dev.salesflow.localstack.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The folder that holds all that a stack keeps: data, logs and the pid files of its processes.
public record StackFolder(Path path) {

    /// Name under which the launcher itself is recorded.
    public static final String LAUNCHER = "launcher";

    private static final String PID_SUFFIX = ".pid";

    /// The folder `.salesflow` in the checkout that the launcher script names.
    public static StackFolder ofCheckout() {
        return new StackFolder(checkout().resolve(".salesflow"));
    }

    /// The checkout that the launcher script names in `salesflow.home`, else the working folder.
    public static Path checkout() {
        return Path.of(System.getProperty("salesflow.home", "")).toAbsolutePath();
    }

    public Path data(String name) {
        return path.resolve("data").resolve(name);
    }

    public Path log(String name) {
        return path.resolve("log").resolve(name + ".log");
    }

    public Path pidFile(String name) {
        return run().resolve(name + PID_SUFFIX);
    }

    /// Facts about the running stack; the folder is meaningless when nothing runs.
    public Path run() {
        return path.resolve("run");
    }

    /// Names of all processes that have a pid file, running or not.
    public List<String> recordedNames() {
        if (!Files.isDirectory(run())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(run())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(PID_SUFFIX))
                    .map(file -> file.substring(0, file.length() - PID_SUFFIX.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + run(), e);
        }
    }

    /// Removes the folder with everything in it; for tests and temporary stacks.
    public void delete() {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + path, e);
        }
    }
}
