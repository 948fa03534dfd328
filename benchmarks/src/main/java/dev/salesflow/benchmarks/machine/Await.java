package dev.salesflow.benchmarks.machine;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Waits on the measuring thread, with a limit for everything.
public final class Await {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private Await() {}

    /// The answer; fails as it failed.
    public static <T> T answer(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(LIMIT.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    /// Returns when it is so, having looked every few milliseconds.
    public static void until(String what, Duration between, BooleanSupplier isSo)
            throws InterruptedException {
        var deadline = System.nanoTime() + LIMIT.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("not within " + LIMIT + ": " + what);
            }
            Thread.sleep(between);
        }
    }
}
