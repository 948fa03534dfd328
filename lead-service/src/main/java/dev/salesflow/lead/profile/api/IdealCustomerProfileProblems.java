package dev.salesflow.lead.profile.api;

import static dev.salesflow.servicekit.problem.Problem.at;

import dev.salesflow.lead.facts.WrittenText;
import dev.salesflow.lead.profile.IdealCustomerProfileRejection;
import dev.salesflow.lead.profile.IdealCustomerProfileRejection.CurrenciesDiffer;
import dev.salesflow.lead.profile.IdealCustomerProfileRejection.IndustryTwice;
import dev.salesflow.lead.profile.IdealCustomerProfileRejection.KeywordInvisible;
import dev.salesflow.lead.profile.IdealCustomerProfileRejection.PainPointTwice;
import dev.salesflow.lead.profile.IdealCustomerProfileRejection.RangeInverted;
import dev.salesflow.lead.profile.IdealCustomerProfileRejection.RangeNegative;
import dev.salesflow.lead.profile.IdealCustomerProfileRejection.UrgencyOffScale;
import dev.salesflow.lead.scoring.ScoringModel;
import dev.salesflow.lead.version.api.Places;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemKind;
import java.util.function.Predicate;

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
    private static final ProblemKind KEYWORD_INVISIBLE =
            new ProblemKind(422, "KEYWORD_INVISIBLE", "A keyword cannot be seen", "关键词没有可见字符");
    private static final ProblemKind URGENCY_OFF_SCALE =
            new ProblemKind(422, "URGENCY_OFF_SCALE", "An urgency is off the scale", "紧迫度超出范围");

    private static final String PAIN_POINTS = "/painPoints";

    private IdealCustomerProfileProblems() {}

    /// 422 at the place in the request that it is refused for.
    static Problem of(
            IdealCustomerProfileRejection rejection, IdealCustomerProfileRequest request) {
        return switch (rejection) {
            case RangeInverted(var range) ->
                    at(RANGE_INVERTED, "/" + range, "Exchange least and most of " + range)
                            .with("range", range);
            case RangeNegative(var range) ->
                    at(RANGE_NEGATIVE, "/" + range + "/least", "Begin " + range + " at 0 or above")
                            .with("range", range);
            case CurrenciesDiffer(var range) ->
                    at(
                                    CURRENCIES_DIFFER,
                                    "/" + range + "/most/currency",
                                    "Say both ends of " + range + " in one currency")
                            .with("range", range);
            case IndustryTwice(var industry) ->
                    at(INDUSTRY_TWICE, placeOf(industry, request), "Name " + industry + " once")
                            .with("industry", industry);
            case PainPointTwice(var code) ->
                    at(
                                    PAIN_POINT_TWICE,
                                    Places.last(PAIN_POINTS, request.painPoints(), coded(code))
                                            + "/code",
                                    "Name " + code + " once")
                            .with("painPoint", code);
            case KeywordInvisible(var code) ->
                    at(
                                    KEYWORD_INVISIBLE,
                                    placeOfInvisible(code, request),
                                    "A keyword of "
                                            + code
                                            + " has no character that can be seen; write it anew or"
                                            + " leave it out")
                            .with("painPoint", code);
            case UrgencyOffScale(var code, var urgency) ->
                    at(
                                    URGENCY_OFF_SCALE,
                                    Places.first(PAIN_POINTS, request.painPoints(), coded(code))
                                            + "/urgency",
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

    private static String placeOf(String industry, IdealCustomerProfileRequest request) {
        Predicate<IndustryRequest> same =
                named -> named.industry().strip().equalsIgnoreCase(industry.strip());
        return Places.last("/industries", request.industries(), same) + "/industry";
    }

    private static String placeOfInvisible(String code, IdealCustomerProfileRequest request) {
        var pains = request.painPoints();
        var pain = pains.stream().filter(coded(code)).findFirst().orElseThrow();
        return Places.first(
                Places.first(PAIN_POINTS, pains, coded(code)) + "/keywords",
                pain.keywords(),
                word -> WrittenText.tidy(word).isEmpty());
    }

    private static Predicate<PainPointRequest> coded(String code) {
        return pain -> pain.code().equals(code);
    }
}
