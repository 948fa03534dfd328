package dev.salesflow.localstack;

import java.io.PrintStream;
import java.util.Locale;

/// Tells the person at the terminal what has been done and how long it took.
final class Progress {

    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String line) {
        out.println(line);
    }

    /// Runs one step and prints its name and duration when it has succeeded.
    void step(String name, Runnable work) {
        long start = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        out.println(String.format(Locale.ROOT, "  ✓ %-22s %5.1f s", name, seconds));
    }
}
