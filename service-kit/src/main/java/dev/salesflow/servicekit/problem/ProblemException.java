package dev.salesflow.servicekit.problem;

/// Ends a request with a problem before any command is decided: faults of the request itself.
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    /// @param problem the answer
    public ProblemException(Problem problem) {
        super(problem.kind().code() + ": " + problem.detail(), null, false, false);
        this.problem = problem;
    }

    /// The answer.
    public Problem problem() {
        return problem;
    }
}
