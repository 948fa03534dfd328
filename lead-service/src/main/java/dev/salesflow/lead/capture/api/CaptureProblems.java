package dev.salesflow.lead.capture.api;

import static dev.salesflow.servicekit.problem.Problem.at;

import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.capture.IntakeForm;
import dev.salesflow.lead.duplicate.DuplicateCandidate;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemKind;
import java.util.List;
import java.util.function.Predicate;

/// The refusals of a lead that comes in.
public final class CaptureProblems {

    private static final ProblemKind EXISTS =
            new ProblemKind(409, "LEAD_EXISTS", "The lead is captured already", "线索已存在");
    private static final ProblemKind LIKELY_DUPLICATE =
            new ProblemKind(409, "LIKELY_DUPLICATE", "The lead looks like others", "疑似重复线索");
    private static final ProblemKind SOURCE_KIND =
            new ProblemKind(
                    422,
                    "SOURCE_KIND_OF_OTHER_CHANNEL",
                    "The kind of source belongs to another channel",
                    "来源类型不属于该渠道");
    private static final ProblemKind INTAKE_FIELD =
            new ProblemKind(
                    422,
                    "INTAKE_FIELD_OF_OTHER_CHANNEL",
                    "The channel's form does not ask for this",
                    "该渠道的登记表没有此项");
    private static final ProblemKind REFERRER_MISSING =
            new ProblemKind(422, "REFERRER_MISSING", "A referral names who referred", "转介绍须注明介绍人");

    private CaptureProblems() {}

    /// The refusal as a problem; of likely duplicates only ids and what they have in common are
    /// told.
    public static Problem of(LeadRejection.OfCapture rejection) {
        return switch (rejection) {
            case LeadRejection.LeadExists _ -> Problem.of(EXISTS, "Read the lead instead");
            case LeadRejection.SourceKindOfOtherChannel(var kind, var channel) ->
                    at(
                            SOURCE_KIND,
                            "/sourceKind",
                            kind
                                    + " is no source of "
                                    + channel
                                    + "; choose one of "
                                    + IntakeForm.of(channel).sourceKinds());
            case LeadRejection.IntakeFieldOfOtherChannel(var field, var channel) ->
                    at(
                            INTAKE_FIELD,
                            "/intake/" + field,
                            "The form of "
                                    + channel
                                    + " asks for "
                                    + IntakeForm.of(channel).fields()
                                    + " alone");
            case LeadRejection.ReferrerMissing _ ->
                    at(
                            REFERRER_MISSING,
                            "/referrer",
                            "Name the referrer, or the referrer's company as REFERRER_COMPANY");
            case LeadRejection.LikelyDuplicate(var candidates) ->
                    likelyDuplicate(candidates, _ -> false);
        };
    }

    /// The candidates of a likely duplicate, told in full where they are within sight.
    static Problem likelyDuplicate(
            List<DuplicateCandidate> candidates, Predicate<DuplicateCandidate> isSeen) {
        return Problem.of(
                        LIKELY_DUPLICATE,
                        "Go on with one of the candidates, or send a duplicateReason")
                .with(
                        "candidates",
                        candidates.stream()
                                .map(candidate ->
                                        CandidateView.of(candidate, isSeen.test(candidate)))
                                .toList());
    }
}
