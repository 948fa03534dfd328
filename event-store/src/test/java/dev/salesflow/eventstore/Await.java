package dev.salesflow.eventstore;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waits in tests for a condition or an answer, never for a time.
public final class Await {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(5);

    private Await() {}

    /// Returns as soon as the condition holds; fails after a minute, naming what did not come.
    public static void until(String what, BooleanSupplier condition) {
        var deadline = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("did not come within " + LIMIT + ": " + what);
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    /// Returns when the latch is open; fails after a minute.
    public static void opened(CountDownLatch latch) {
        try {
            if (!latch.await(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("a latch was not opened within " + LIMIT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /// The answer of the driver; a failure is thrown, bare if it is unchecked.
    public static <T> T answer(Future<T> future) {
        return answer(future.toCompletionStage().toCompletableFuture());
    }

    /// The answer of a chain, subscribed to now; a failure is thrown, bare if it is unchecked.
    public static <T> T answer(Uni<T> uni) {
        return answer(uni.subscribeAsCompletionStage());
    }

    /// The answer of something that is under way; a failure is thrown, bare if it is unchecked.
    public static <T> T answer(java.util.concurrent.Future<T> future) {
        try {
            return future.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new CompletionException(e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("no answer within " + LIMIT, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
