package dev.salesflow.referral.api;

import dev.salesflow.referral.ReferralRejection;
import dev.salesflow.referral.ReferralRejection.ConsentMissing;
import dev.salesflow.referral.ReferralRejection.HandedOverToOtherLead;
import dev.salesflow.referral.ReferralRejection.ReferralAlreadyRegistered;
import dev.salesflow.referral.ReferralRejection.ReferralNotFound;
import dev.salesflow.referral.ReferralRejection.ReferralNotHandedOver;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import java.util.List;

/// Refusals of referrals as problems.
final class ReferralProblems {

    private static final ProblemKind ALREADY_REGISTERED =
            new ProblemKind(
                    409,
                    "REFERRAL_ALREADY_REGISTERED",
                    "The referral is registered already",
                    "转介绍已登记");
    private static final ProblemKind CONSENT_MISSING =
            new ProblemKind(
                    422, "CONSENT_MISSING", "The person referred has not agreed", "未取得被介绍人的同意");
    private static final ProblemKind NOT_HANDED_OVER =
            new ProblemKind(
                    409, "REFERRAL_NOT_HANDED_OVER", "No lead stands for it yet", "转介绍尚未移交");
    private static final ProblemKind OTHER_LEAD =
            new ProblemKind(
                    409, "REFERRAL_HAS_OTHER_LEAD", "Another lead stands for it", "转介绍已移交给其他线索");

    private ReferralProblems() {}

    static Problem of(ReferralRejection rejection) {
        return switch (rejection) {
            case ReferralNotFound _ -> Access.notFound().problem();
            case ReferralAlreadyRegistered(var companyName) ->
                    Problem.of(ALREADY_REGISTERED, "Use the referral that is there")
                            .with("companyName", companyName);
            case ConsentMissing _ -> consentMissing();
            case ReferralNotHandedOver _ ->
                    Problem.of(NOT_HANDED_OVER, "Wait until its lead is captured");
            case HandedOverToOtherLead(var leadId) ->
                    Problem.of(OTHER_LEAD, "Use the lead that stands for it")
                            .with("leadId", leadId);
        };
    }

    /// The refusal to register for a rep whom nobody knows.
    static ProblemException noRep() {
        return new ProblemException(
                Problem.of(
                        ProblemKind.FORBIDDEN,
                        "No sales rep is registered for your account; ask your manager for it"));
    }

    private static Problem consentMissing() {
        var detail = "Ask the person first, then register with consentGiven true";
        return Problem.of(
                CONSENT_MISSING,
                detail,
                List.of(new FieldError("/consentGiven", CONSENT_MISSING.code(), detail)));
    }
}
