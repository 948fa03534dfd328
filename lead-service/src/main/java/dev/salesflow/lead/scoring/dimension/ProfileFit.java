package dev.salesflow.lead.scoring.dimension;

import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.lead.ScoreReason;
import dev.salesflow.events.lead.ScoreRule;
import dev.salesflow.events.profile.TargetIndustry;
import dev.salesflow.lead.facts.FactValues;
import dev.salesflow.lead.scoring.dimension.Evidence.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// `PROFILE_FIT`: how much the company is like the ideal customer.
///
/// Score = mean of the points of each thing that the profile names (industries, employees, annual
/// revenue, customers), rounded half-up. An industry of the profile has 10 points, another one 0;
/// numbers and money are judged by [RangeRule]. A profile that names nothing is met by any company
/// whose industry is known.
final class ProfileFit implements DimensionRule {

    static final int FITS = 10;
    static final int DOES_NOT_FIT = 0;

    @Override
    public Derived derive(Evidence evidence) {
        var profile = evidence.profile();
        var because = new ArrayList<ScoreReason>();
        if (!profile.industries().isEmpty()) {
            because.add(industry(evidence, profile.industries()));
        }
        if (profile.employees() != null) {
            because.add(RangeRule.number(evidence, LeadFact.EMPLOYEES, profile.employees()));
        }
        if (profile.annualRevenue() != null) {
            because.add(
                    RangeRule.money(evidence, LeadFact.ANNUAL_REVENUE, profile.annualRevenue()));
        }
        if (profile.customers() != null) {
            because.add(RangeRule.number(evidence, LeadFact.CUSTOMERS, profile.customers()));
        }
        return Derived.meanOf(because.isEmpty() ? List.of(anyIndustry(evidence)) : because);
    }

    private static ScoreReason industry(Evidence evidence, List<TargetIndustry> industries) {
        var expected =
                industries.stream().map(TargetIndustry::industry).collect(Collectors.joining(", "));
        return evidence.judge(
                LeadFact.INDUSTRY,
                expected,
                value ->
                        industries.stream().anyMatch(target -> isSame(target, value))
                                ? new Judged(ScoreRule.INDUSTRY_IN_PROFILE, expected, FITS)
                                : new Judged(
                                        ScoreRule.INDUSTRY_OUTSIDE_PROFILE,
                                        expected,
                                        DOES_NOT_FIT));
    }

    private static boolean isSame(TargetIndustry target, String industry) {
        return FactValues.isSame(LeadFact.INDUSTRY, target.industry(), industry);
    }

    private static ScoreReason anyIndustry(Evidence evidence) {
        return evidence.judge(
                LeadFact.INDUSTRY,
                null,
                _ -> new Judged(ScoreRule.INDUSTRY_IN_PROFILE, null, FITS));
    }
}
