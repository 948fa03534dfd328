package dev.salesflow.deal.imports.api;

import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import java.util.List;

/// Why an import is not started because of the process that its mapping names.
final class ProcessProblems {

    private static final ProblemKind UNKNOWN_PROCESS =
            new ProblemKind(422, "UNKNOWN_PROCESS", "There is no such sales process", "销售流程不存在");
    private static final ProblemKind STAGES_DIFFER =
            new ProblemKind(422, "STAGES_DIFFER", "The process has other stages", "销售流程阶段不一致");

    private ProcessProblems() {}

    static ProblemException unknownProcess(String key) {
        return new ProblemException(
                Problem.of(
                        UNKNOWN_PROCESS,
                        "No process '" + key + "': publish it first, or send \"create\": true",
                        List.of(new FieldError("/mapping/process/key", "UNKNOWN_PROCESS", key))));
    }

    static ProblemException stagesDiffer(String key, List<String> stages) {
        return new ProblemException(
                Problem.of(
                                STAGES_DIFFER,
                                "Process '"
                                        + key
                                        + "' is there with other stages; name those or take another"
                                        + " key",
                                List.of(new FieldError("/mapping/stages", "STAGES_DIFFER", key)))
                        .with("stages", stages));
    }
}
