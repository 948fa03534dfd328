package dev.salesflow.systemtests;

import java.time.Duration;

/// How long tests wait for what must come; generous, since a slow machine is no fault.
final class Patience {

    /// Until an event has arrived in another service.
    static final Duration EVENT = Duration.ofSeconds(60);

    /// Until an import is through, also when something was killed in its middle.
    static final Duration IMPORT = Duration.ofMinutes(3);

    private Patience() {}
}
