package dev.salesflow.lead.merge.api;

import dev.salesflow.lead.LeadRejection;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemKind;
import java.util.List;

/// The refusals of a merge.
public final class MergeProblems {

    private static final ProblemKind WITH_ITSELF =
            new ProblemKind(
                    422, "MERGE_WITH_ITSELF", "A lead is not merged with itself", "线索不能与自身合并");
    private static final ProblemKind TARGET_UNKNOWN =
            new ProblemKind(
                    422, "MERGE_TARGET_UNKNOWN", "There is no such lead to go on", "目标线索不存在");
    private static final ProblemKind CYCLE =
            new ProblemKind(
                    409, "MERGE_CYCLE", "The other lead was merged into this one", "合并会形成循环");
    private static final ProblemKind TARGET_MERGED =
            new ProblemKind(
                    409, "MERGE_TARGET_MERGED", "The other lead was merged itself", "目标线索已被合并");

    private MergeProblems() {}

    /// The refusal as a problem.
    public static Problem of(LeadRejection.OfMerging rejection) {
        return switch (rejection) {
            case LeadRejection.MergeWithItself _ ->
                    at(WITH_ITSELF, "Name another lead that goes on");
            case LeadRejection.MergeTargetUnknown(var targetId) ->
                    at(
                            TARGET_UNKNOWN,
                            "No lead " + targetId + " is within sight; name one that you can read");
            case LeadRejection.MergeCycle(var chain) ->
                    Problem.of(CYCLE, "Nothing is left to merge: this lead goes on for the other")
                            .with("chain", chain);
            case LeadRejection.MergeTargetMerged(var into) ->
                    Problem.of(TARGET_MERGED, "Merge into lead " + into + ", which goes on for it")
                            .with("intoLeadId", into);
        };
    }

    private static Problem at(ProblemKind kind, String detail) {
        return Problem.of(
                kind, detail, List.of(new FieldError("/intoLeadId", kind.code(), detail)));
    }
}
