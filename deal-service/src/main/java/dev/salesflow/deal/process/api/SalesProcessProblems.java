package dev.salesflow.deal.process.api;

import dev.salesflow.deal.process.SalesProcessRejection;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemKind;
import java.util.List;

/// Which refusal of a sales process is which problem.
final class SalesProcessProblems {

    private static final ProblemKind PROCESS_EXISTS =
            new ProblemKind(409, "PROCESS_EXISTS", "The key is taken", "该流程标识已被使用");
    private static final ProblemKind STAGE_REPEATED =
            new ProblemKind(422, "STAGE_REPEATED", "Two stages have one code", "阶段代码重复");
    private static final ProblemKind STAGE_RESERVED =
            new ProblemKind(422, "STAGE_RESERVED", "The stage code is reserved", "阶段代码为保留字");

    private SalesProcessProblems() {}

    static Problem problem(SalesProcessRejection refusal) {
        return switch (refusal) {
            case SalesProcessRejection.ProcessNotFound _ ->
                    Problem.of(ProblemKind.NOT_FOUND, "See GET /api/v1/sales-processes for keys");
            case SalesProcessRejection.ProcessExists(var key, var version) ->
                    Problem.of(
                                    PROCESS_EXISTS,
                                    "Publish a new version at /api/v1/sales-processes/"
                                            + key
                                            + "/versions")
                            .with("version", version);
            case SalesProcessRejection.StageRepeated(var stage) ->
                    atStages(STAGE_REPEATED, "Give " + stage + " to one stage alone");
            case SalesProcessRejection.StageReserved(var stage, var reserved) ->
                    atStages(STAGE_RESERVED, "Call it other than " + stage)
                            .with("reserved", reserved);
        };
    }

    private static Problem atStages(ProblemKind kind, String detail) {
        return Problem.of(kind, detail, List.of(new FieldError("/stages", kind.code(), detail)));
    }
}
