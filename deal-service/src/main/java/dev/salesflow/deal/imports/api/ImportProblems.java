package dev.salesflow.deal.imports.api;

import dev.salesflow.deal.history.mapping.MappingFault;
import dev.salesflow.deal.history.rows.OpenedFile;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import java.util.List;

/// Why an import is not even started.
final class ImportProblems {

    private static final ProblemKind FILE_REFUSED =
            new ProblemKind(422, "FILE_REFUSED", "The file cannot be imported", "文件无法导入");
    private static final ProblemKind UNKNOWN_PROCESS =
            new ProblemKind(422, "UNKNOWN_PROCESS", "There is no such sales process", "销售流程不存在");
    private static final ProblemKind STAGES_DIFFER =
            new ProblemKind(422, "STAGES_DIFFER", "The process has other stages", "销售流程阶段不一致");

    private ImportProblems() {}

    static ProblemException missing(String part) {
        var detail =
                "Send multipart/form-data with the parts 'mapping' (application/json) and 'file'";
        return new ProblemException(
                Problem.of(
                        ProblemKind.INVALID,
                        detail,
                        List.of(new FieldError("/" + part, "MISSING", detail))));
    }

    static ProblemException mapping(List<MappingFault> faults) {
        return new ProblemException(
                Problem.of(
                        ProblemKind.INVALID,
                        "Mend the mapping; nothing was imported",
                        faults.stream()
                                .map(f ->
                                        new FieldError(
                                                "/mapping" + f.pointer(),
                                                f.code().name(),
                                                f.detail()))
                                .toList()));
    }

    static ProblemException file(OpenedFile.Refused refused) {
        return new ProblemException(
                Problem.of(
                        FILE_REFUSED,
                        refused.detail(),
                        List.of(new FieldError("/file", refused.code().name(), refused.detail()))));
    }

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
