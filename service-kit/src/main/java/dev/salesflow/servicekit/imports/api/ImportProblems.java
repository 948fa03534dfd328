package dev.salesflow.servicekit.imports.api;

import dev.salesflow.servicekit.mapping.MappingFault;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import dev.salesflow.servicekit.rows.OpenedFile;
import java.util.List;

/// Why an import is not even started.
public final class ImportProblems {

    private static final ProblemKind FILE_REFUSED =
            new ProblemKind(422, "FILE_REFUSED", "The file cannot be imported", "文件无法导入");

    private ImportProblems() {}

    /// 400: a part of the form is not there.
    public static ProblemException missing(String part) {
        var detail =
                "Send multipart/form-data with the parts 'mapping' (application/json) and 'file'";
        return new ProblemException(
                Problem.of(
                        ProblemKind.INVALID,
                        detail,
                        List.of(new FieldError("/" + part, "MISSING", detail))));
    }

    /// 400: the mapping has faults, each told by its place.
    public static ProblemException mapping(List<MappingFault> faults) {
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

    /// 422: the file is refused as a whole.
    public static ProblemException file(OpenedFile.Refused refused) {
        return new ProblemException(
                Problem.of(
                        FILE_REFUSED,
                        refused.detail(),
                        List.of(new FieldError("/file", refused.code().name(), refused.detail()))));
    }

    /// 422: the key of the request belongs to another one.
    public static ProblemException keyReused() {
        return new ProblemException(
                Problem.of(
                        ProblemKind.IDEMPOTENCY_KEY_REUSED,
                        "This Idempotency-Key started another import; send a new one"));
    }
}
