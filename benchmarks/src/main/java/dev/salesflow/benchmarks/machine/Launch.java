package dev.salesflow.benchmarks.machine;

import dev.salesflow.localstack.child.JavaCommand;
import dev.salesflow.localstack.child.StackFolder;
import dev.salesflow.localstack.ports.Part;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How a service is started: as in `deploy/docker/Dockerfile`, with the heap of
/// `docker-compose.yml`.
///
/// @param database its name; several services must not share one
/// @param heap largest heap, such as `1g`
/// @param settings environment variables beside those that say where things are
public record Launch(Part part, String database, String heap, Map<String, String> settings) {

    /// A service on the database that bears its name.
    public static Launch of(Part part) {
        return new Launch(part, part.label(), part == Part.REPORTING ? "1g" : "256m", Map.of());
    }

    public Launch onDatabase(String name) {
        return new Launch(part, name, heap, settings);
    }

    public Launch withHeap(String most) {
        return new Launch(part, database, most, settings);
    }

    public Launch with(String variable, String value) {
        return new Launch(part, database, heap, Map.of(variable, value));
    }

    /// The flags of the Java machine.
    public List<String> flags() {
        var flags =
                new ArrayList<>(
                        List.of(
                                "-XX:+UseSerialGC",
                                "-XX:+UseCompactObjectHeaders",
                                "-XX:+ExitOnOutOfMemoryError",
                                "-Xmx" + heap));
        var startCache = application().resolve("app.aot");
        if (Files.exists(startCache)) {
            flags.add("-XX:AOTCache=" + startCache);
        }
        return flags;
    }

    List<String> command() {
        var jar = application().resolve("quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException("there is no " + jar + "; run ./salesflow up once");
        }
        var words = new ArrayList<String>();
        words.add(JavaCommand.path());
        words.addAll(flags());
        words.addAll(List.of("-jar", jar.toString()));
        return words;
    }

    private Path application() {
        return StackFolder.checkout().resolve(part.label() + "-service/target/quarkus-app");
    }
}
