package dev.salesflow.localstack.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;

/// One child process with a log file and a pid file. The pid file is the only state, so that
/// another instance for the same folder and name, also in a later run, controls the same process.
public final class ChildProcess {

    private static final long LOG_LIMIT_BYTES = 20L << 20;

    private final String name;
    private final StackFolder folder;

    public ChildProcess(String name, StackFolder folder) {
        this.name = name;
        this.folder = folder;
    }

    public String name() {
        return name;
    }

    public Path log() {
        return folder.log(name);
    }

    /// Starts the process; one that a former run left behind is ended first.
    public void start(ChildCommand command) {
        stop(command.stopSignal(), Duration.ofSeconds(20));
        try {
            rollLog();
            ProcessBuilder builder = new ProcessBuilder(command.words());
            builder.environment().putAll(command.environment());
            builder.redirectErrorStream(true).redirectOutput(Redirect.appendTo(log().toFile()));
            Process process = builder.start();
            ProcessRecord.of(process.toHandle()).write(folder.pidFile(name));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " does not start: " + e.getMessage(), e);
        }
    }

    /// The process if it runs.
    public Optional<ProcessHandle> handle() {
        return ProcessRecord.read(folder.pidFile(name)).flatMap(ProcessRecord::running);
    }

    public boolean alive() {
        return handle().isPresent();
    }

    /// Asks the process to end and ends it by force when it has not done so within the limit.
    public void stop(ChildCommand.StopSignal signal, Duration limit) {
        handle().ifPresent(process -> Ending.end(process, signal, limit));
        forget();
    }

    /// Ends the process as a power cut would (kill -9) and returns when it is gone.
    public void killHard() {
        handle().ifPresent(process -> Ending.kill(process));
    }

    private void forget() {
        try {
            Files.deleteIfExists(folder.pidFile(name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove the pid file of " + name, e);
        }
    }

    private void rollLog() throws IOException {
        Files.createDirectories(log().toAbsolutePath().getParent());
        if (Files.exists(log()) && Files.size(log()) > LOG_LIMIT_BYTES) {
            Path former = log().resolveSibling(name + ".former.log");
            Files.move(log(), former, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
