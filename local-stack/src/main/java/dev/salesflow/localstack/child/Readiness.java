package dev.salesflow.localstack.child;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Waits until a child process serves, and explains with the end of its log when it never does.
public final class Readiness {

    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int LOG_LINES = 12;

    private Readiness() {}

    /// Returns when `ready` says so.
    ///
    /// @throws StartFailure when the process ends or the limit passes before
    public static void await(ChildProcess child, Duration limit, BooleanSupplier ready) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (!child.alive()) {
                throw failure(child, "ended while starting");
            }
            if (System.nanoTime() > deadline) {
                throw failure(child, "is not ready after " + limit.toSeconds() + " s");
            }
            pause(PAUSE);
        }
    }

    /// Pauses the calling thread.
    ///
    /// @throws StartFailure when the thread is interrupted, which means that the stack is stopping
    public static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted while starting", e);
        }
    }

    /// What to throw when a child did not do as it should: says so with the end of its log.
    public static StartFailure failure(ChildProcess child, String what) {
        return new StartFailure(
                "%s %s; the end of %s:%n%s"
                        .formatted(child.name(), what, child.log(), tail(child.log())));
    }

    private static String tail(Path log) {
        try {
            var lines =
                    new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
            return String.join(
                    "\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }
}
