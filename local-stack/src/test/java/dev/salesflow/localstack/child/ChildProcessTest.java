package dev.salesflow.localstack.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

    private static final ChildCommand IDLE = ChildCommand.of(List.of("sleep", "600"));

    @TempDir private Path path;
    private StackFolder folder;
    private ChildProcess child;

    @BeforeEach
    void prepare() {
        folder = new StackFolder(path);
        child = new ChildProcess("idle", folder);
    }

    @AfterEach
    void end() {
        child.killHard();
    }

    @Test
    void a_later_run_finds_and_ends_what_a_killed_run_has_left() {
        child.start(IDLE);
        ProcessHandle left = child.handle().orElseThrow();

        List<String> ended = LeftOvers.end(new StackFolder(path));

        assertThat(ended).containsExactly("idle");
        assertThat(left.isAlive()).isFalse();
    }

    @Test
    void a_process_that_got_the_number_of_an_ended_child_is_left_alone() {
        new ProcessRecord(ProcessHandle.current().pid(), Instant.EPOCH)
                .write(folder.pidFile("idle"));

        assertThat(child.handle()).isEmpty();
    }

    @Test
    void a_second_start_ends_the_first_process() {
        child.start(IDLE);
        ProcessHandle first = child.handle().orElseThrow();

        child.start(IDLE);

        assertThat(first.isAlive()).isFalse();
        assertThat(child.handle()).isPresent();
    }

    @Test
    void a_child_that_ignores_the_signal_is_ended_by_force() {
        String deaf = "trap '' TERM; echo deaf; while :; do sleep 1; done";
        child.start(ChildCommand.of(List.of("sh", "-c", deaf)));
        ProcessHandle process = child.handle().orElseThrow();
        Readiness.await(child, Duration.ofSeconds(10), () -> child.log().toFile().length() > 0);

        child.stop(ChildCommand.StopSignal.TERM, Duration.ofMillis(200));

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void a_server_that_dies_is_started_again() throws Exception {
        CompletableFuture<String> back = new CompletableFuture<>();
        child.start(IDLE);
        long firstPid = child.handle().orElseThrow().pid();
        try (Supervisor supervisor = new Supervisor(line -> announce(line, back))) {
            supervisor.watch(new Idle(child));

            child.killHard();

            assertThat(back.get(20, TimeUnit.SECONDS)).isEqualTo("idle is back");
            assertThat(child.handle()).map(ProcessHandle::pid).get().isNotEqualTo(firstPid);
        }
    }

    private static void announce(String line, CompletableFuture<String> back) {
        if (line.endsWith("is back")) {
            back.complete(line);
        }
    }

    private record Idle(ChildProcess child) implements Server {

        @Override
        public String name() {
            return child.name();
        }

        @Override
        public void start() {
            child.start(IDLE);
        }

        @Override
        public void stop() {
            killHard();
        }

        @Override
        public void killHard() {
            child.killHard();
        }

        @Override
        public Optional<ProcessHandle> process() {
            return child.handle();
        }
    }
}
