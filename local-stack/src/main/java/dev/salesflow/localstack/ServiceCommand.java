package dev.salesflow.localstack;

import dev.salesflow.localstack.child.JavaCommand;
import dev.salesflow.localstack.child.StartFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How a packaged service is started: the flags of `deploy/docker/Dockerfile`, and its start cache
/// where there is one.
///
/// @param application the folder `quarkus-app` that the build makes
/// @param heap largest heap, such as `160m`
public record ServiceCommand(Path application, String heap) {

    /// What the Java machine is told beside the size of the heap: small at first, since all of a
    /// large one is touched before it is collected, but with room for one batch among the young;
    /// and what its compilers no longer need goes back to the system.
    private static final List<String> FLAGS =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:+UseCompactObjectHeaders",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-XX:TrimNativeHeapInterval=5000",
                    "-Xms64m",
                    "-XX:NewSize=32m");

    /// A cache that is moved to another address is rewritten, and then all of it is in memory.
    private static final String MAPPED_WHERE_IT_WAS_WRITTEN = "-XX:ArchiveRelocationMode=0";

    /// The start cache of a service: what it loads, links and runs while starting.
    public Path startCache() {
        return application.resolve("app.aot");
    }

    /// The words that start the service, from its start cache when it has one.
    ///
    /// @throws StartFailure when the service is not built
    public List<String> words() {
        return words(
                Files.exists(startCache())
                        ? List.of(
                                "-XX:AOTCache=" + startCache(),
                                "-XX:+UnlockDiagnosticVMOptions",
                                MAPPED_WHERE_IT_WAS_WRITTEN)
                        : List.of());
    }

    /// The words that start the service and write its start cache as it ends.
    ///
    /// @throws StartFailure when the service is not built
    public List<String> recordingWords() {
        return words(List.of("-XX:AOTCacheOutput=" + startCache()));
    }

    /// The flags of the Java machine.
    public List<String> flags() {
        var flags = new ArrayList<>(FLAGS);
        flags.add("-Xmx" + heap);
        return flags;
    }

    private List<String> words(List<String> more) {
        var jar = application.resolve("quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new StartFailure("there is no " + jar + "; ./salesflow up builds it");
        }
        var words = new ArrayList<String>();
        words.add(JavaCommand.path());
        words.addAll(flags());
        words.addAll(more);
        words.addAll(List.of("-jar", jar.toString()));
        return words;
    }
}
