package dev.salesflow.localstack;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;

/// Runs several steps at the same time.
final class Together {

    private Together() {}

    /// Returns when all are done; throws what the first failed one has thrown.
    static void run(List<Runnable> steps) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running =
                    steps.stream()
                            .map(step -> CompletableFuture.runAsync(step, threads))
                            .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(running).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
