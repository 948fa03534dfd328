package dev.salesflow.localstack.child;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/// Starts a server again when its process ends unasked, waiting longer after each failure.
public final class Supervisor implements AutoCloseable {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    private static final Duration CALM = Duration.ofMinutes(1);

    private final Consumer<String> announce;
    private final List<Thread> watchers = new CopyOnWriteArrayList<>();
    private volatile boolean closing;

    /// @param announce receives one line for each end and each restart
    public Supervisor(Consumer<String> announce) {
        this.announce = announce;
    }

    /// Watches a server that has been started.
    public void watch(Server server) {
        watchers.add(Thread.ofVirtual().name("watch-" + server.name()).start(() -> run(server)));
    }

    /// Stops watching; returns when no restart is under way any more. The servers go on running.
    @Override
    public void close() {
        closing = true;
        watchers.forEach(Thread::interrupt);
        for (Thread watcher : watchers) {
            try {
                watcher.join(Duration.ofSeconds(30));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void run(Server server) {
        Duration pause = FIRST_PAUSE;
        while (!closing) {
            long started = System.nanoTime();
            if (!awaitEnd(server)) {
                return;
            }
            boolean wasCalm = System.nanoTime() - started > CALM.toNanos();
            pause = wasCalm ? FIRST_PAUSE : pause;
            announce.accept("%s has ended, starting it again".formatted(server.name()));
            restart(server, pause);
            Duration longer = pause.multipliedBy(2);
            pause = longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
        }
    }

    /// False when the watching itself was ended.
    private boolean awaitEnd(Server server) {
        try {
            var process = server.process();
            if (process.isPresent()) {
                process.get().onExit().get();
            }
            return !closing;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot wait for " + server.name(), e);
        }
    }

    private void restart(Server server, Duration pause) {
        try {
            Readiness.pause(pause);
            server.start();
            announce.accept("%s is back".formatted(server.name()));
        } catch (RuntimeException e) {
            if (!closing) {
                announce.accept("%s: %s".formatted(server.name(), e.getMessage()));
            }
        }
    }
}
