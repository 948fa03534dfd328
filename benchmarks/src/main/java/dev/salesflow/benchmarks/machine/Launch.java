package dev.salesflow.benchmarks.machine;

import dev.salesflow.localstack.ServiceCommand;
import dev.salesflow.localstack.child.StackFolder;
import dev.salesflow.localstack.ports.Part;
import java.nio.file.Path;
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
        return command().flags();
    }

    ServiceCommand command() {
        return new ServiceCommand(application(), heap);
    }

    private Path application() {
        return StackFolder.checkout().resolve(part.label() + "-service/target/quarkus-app");
    }
}
