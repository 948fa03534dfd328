package dev.salesflow.localstack.child;

import dev.salesflow.localstack.child.ChildCommand.StopSignal;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Ends processes: politely within a limit, then by force.
final class Ending {

    private static final Duration FORCE_LIMIT = Duration.ofSeconds(10);

    private Ending() {}

    static void end(ProcessHandle process, StopSignal signal, Duration limit) {
        send(process, signal);
        if (!goneWithin(process, limit)) {
            kill(process);
        }
    }

    static void kill(ProcessHandle process) {
        process.destroyForcibly();
        if (!goneWithin(process, FORCE_LIMIT)) {
            throw new IllegalStateException("process " + process.pid() + " survives kill -9");
        }
    }

    private static void send(ProcessHandle process, StopSignal signal) {
        switch (signal) {
            case TERM -> process.destroy();
            case INT -> interrupt(process);
        }
    }

    /// Java has no call for SIGINT; every shell has.
    private static void interrupt(ProcessHandle process) {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start();
        } catch (IOException noShell) {
            process.destroy();
        }
    }

    private static boolean goneWithin(ProcessHandle process, Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot wait for process " + process.pid(), e);
        }
    }
}
