package dev.salesflow.localstack.child;

import dev.salesflow.localstack.child.ChildCommand.StopSignal;
import java.time.Duration;
import java.util.List;

/// Processes of this folder that an earlier run could not end itself, because it was killed.
public final class LeftOvers {

    private LeftOvers() {}

    /// Ends every recorded process that still runs and returns the names. Services and Kafka go
    /// before PostgreSQL, so that none of them loses its database first.
    public static List<String> end(StackFolder folder) {
        List<ChildProcess> children =
                folder.recordedNames().stream()
                        .filter(name -> !name.equals(StackFolder.LAUNCHER))
                        .sorted((a, b) -> Integer.compare(order(a), order(b)))
                        .map(name -> new ChildProcess(name, folder))
                        .filter(ChildProcess::alive)
                        .toList();
        children.forEach(child -> child.stop(signal(child.name()), Duration.ofSeconds(20)));
        return children.stream().map(ChildProcess::name).toList();
    }

    private static int order(String name) {
        return switch (name) {
            case "postgres" -> 2;
            case "kafka" -> 1;
            default -> 0;
        };
    }

    private static StopSignal signal(String name) {
        return name.equals("postgres") ? StopSignal.INT : StopSignal.TERM;
    }
}
