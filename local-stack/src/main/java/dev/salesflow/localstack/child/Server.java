package dev.salesflow.localstack.child;

import java.util.Optional;

/// A part of the stack that runs as a child process on a fixed port with its own data.
public interface Server {

    String name();

    /// Starts the process and returns when it serves.
    ///
    /// @throws StartFailure when it ends or is not ready within its limit
    void start();

    /// Ends the process in good order; nothing happens when it does not run.
    void stop();

    /// Ends the process with kill -9, for fault tests.
    void killHard();

    Optional<ProcessHandle> process();
}
