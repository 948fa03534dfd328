package dev.salesflow.lead.profile.api;

import dev.salesflow.lead.profile.IdealCustomerProfileRejection;
import dev.salesflow.lead.profile.IdealCustomerProfileRejection.CurrenciesDiffer;
import dev.salesflow.lead.profile.IdealCustomerProfileRejection.IndustryTwice;
import dev.salesflow.lead.profile.IdealCustomerProfileRejection.PainPointTwice;
import dev.salesflow.lead.profile.IdealCustomerProfileRejection.RangeInverted;
import dev.salesflow.lead.profile.IdealCustomerProfileRejection.RangeNegative;
import dev.salesflow.lead.profile.IdealCustomerProfileRejection.UrgencyOffScale;
import dev.salesflow.lead.scoring.ScoringModel;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemKind;

/// A profile's refusals as problems.
final class IdealCustomerProfileProblems {

    private static final ProblemKind RANGE_INVERTED =
            new ProblemKind(422, "RANGE_INVERTED", "A range ends before it begins", "范围上下限颠倒");
    private static final ProblemKind RANGE_NEGATIVE =
            new ProblemKind(422, "RANGE_NEGATIVE", "A range begins below zero", "范围下限为负数");
    private static final ProblemKind CURRENCIES_DIFFER =
            new ProblemKind(422, "CURRENCIES_DIFFER", "A range has two currencies", "范围上下限币种不同");
    private static final ProblemKind INDUSTRY_TWICE =
            new ProblemKind(422, "INDUSTRY_TWICE", "An industry is named twice", "行业重复");
    private static final ProblemKind PAIN_POINT_TWICE =
            new ProblemKind(422, "PAIN_POINT_TWICE", "A pain point is named twice", "痛点代码重复");
    private static final ProblemKind URGENCY_OFF_SCALE =
            new ProblemKind(422, "URGENCY_OFF_SCALE", "An urgency is off the scale", "紧迫度超出范围");

    private IdealCustomerProfileProblems() {}

    static Problem of(IdealCustomerProfileRejection rejection) {
        return switch (rejection) {
            case RangeInverted(var range) ->
                    Problem.of(RANGE_INVERTED, "Exchange least and most of " + range)
                            .with("range", range);
            case RangeNegative(var range) ->
                    Problem.of(RANGE_NEGATIVE, "Begin " + range + " at 0 or above")
                            .with("range", range);
            case CurrenciesDiffer(var range) ->
                    Problem.of(CURRENCIES_DIFFER, "Say both ends of " + range + " in one currency")
                            .with("range", range);
            case IndustryTwice(var industry) ->
                    Problem.of(INDUSTRY_TWICE, "Name " + industry + " once")
                            .with("industry", industry);
            case PainPointTwice(var code) ->
                    Problem.of(PAIN_POINT_TWICE, "Name " + code + " once").with("painPoint", code);
            case UrgencyOffScale(var code, var urgency) ->
                    Problem.of(
                                    URGENCY_OFF_SCALE,
                                    "%s has urgency %d; say %d to %d"
                                            .formatted(
                                                    code,
                                                    urgency,
                                                    ScoringModel.LOWEST,
                                                    ScoringModel.HIGHEST))
                            .with("painPoint", code)
                            .with("urgency", urgency);
        };
    }
}
