package dev.salesflow.benchmarks;

import dev.salesflow.benchmarks.machine.Installation;
import java.util.List;

/// One or more budgets, measured together.
public interface Benchmark {

    /// How it is called on the command line, such as `append-http`.
    String name();

    /// What it answers, in one line.
    String question();

    /// Measures on an installation that nothing else uses and that is thrown away afterwards. Fails
    /// when something was refused or got lost: a figure of half the work is none.
    List<Figure> run(Installation installation) throws Exception;
}
