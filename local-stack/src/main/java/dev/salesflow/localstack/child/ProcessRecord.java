package dev.salesflow.localstack.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A process as a pid file names it: number and start time, so that a later process which happens
/// to get the same number is not taken for it.
public record ProcessRecord(long pid, Instant startedAt) {

    /// The system derives start times from its boot time, which moves when the clock is set.
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

    public static ProcessRecord of(ProcessHandle process) {
        return new ProcessRecord(
                process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    /// Reads a pid file; empty when there is none or when it was cut off while being written.
    public static Optional<ProcessRecord> read(Path file) {
        try {
            String[] words = Files.readString(file).strip().split(" ", -1);
            return Optional.of(
                    new ProcessRecord(Long.parseLong(words[0]), Instant.parse(words[1])));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /// Replaces the pid file in one step.
    public void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path draft = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(draft, pid + " " + startedAt);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the pid file " + file, e);
        }
    }

    /// The process, if it is still the one that was recorded.
    public Optional<ProcessHandle> running() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isTheSame);
    }

    private boolean isTheSame(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(start -> Duration.between(start, startedAt).abs())
                .map(gap -> gap.compareTo(CLOCK_TOLERANCE) <= 0)
                .orElse(false);
    }
}
