package dev.salesflow.localstack.imports;

import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/// One line that shows how far an import is; redrawn in place on a terminal, else printed when it
/// has changed by a tenth.
final class ProgressBar {

    private static final int WIDTH = 30;
    private static final int STEPS_WITHOUT_TERMINAL = 10;

    private final PrintStream out;
    private final OptionalLong total;
    private final boolean terminal =
            Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    private int lastStep = -1;

    ProgressBar(PrintStream out, OptionalLong total) {
        this.out = out;
        this.total = total;
    }

    void draw(ImportState state) {
        if (terminal) {
            out.print("\r" + line(state));
            out.flush();
        } else if (step(state) != lastStep) {
            lastStep = step(state);
            out.println(line(state));
        }
    }

    void end() {
        if (terminal) {
            out.println();
        }
    }

    private String line(ImportState state) {
        int filled = (int) Math.round(share(state) * WIDTH);
        return String.format(
                Locale.ROOT,
                "[%s%s] %3.0f %%  %s ",
                "#".repeat(filled),
                "·".repeat(WIDTH - filled),
                share(state) * 100,
                state.counts());
    }

    private int step(ImportState state) {
        return (int) (share(state) * STEPS_WITHOUT_TERMINAL);
    }

    private double share(ImportState state) {
        if (state.isDone()) {
            return 1;
        }
        long rows = Math.max(total.orElse(Long.MAX_VALUE), 1);
        return Math.min(0.99, (double) state.rowsRead() / rows);
    }
}
