package dev.salesflow.localstack.child;

import java.util.List;
import java.util.Map;

/// What starts a child process and which signal asks it to end in good order.
public record ChildCommand(
        List<String> words, Map<String, String> environment, StopSignal stopSignal) {

    /// The signals that our children understand as a request to end.
    public enum StopSignal {
        /// Java programs run their shutdown hooks.
        TERM,
        /// PostgreSQL ends its sessions and writes a checkpoint; on TERM it would wait for clients.
        INT
    }

    /// A child that needs no environment of its own and ends on TERM.
    public static ChildCommand of(List<String> words) {
        return new ChildCommand(words, Map.of(), StopSignal.TERM);
    }
}
