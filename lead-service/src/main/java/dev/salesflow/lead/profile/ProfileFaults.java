package dev.salesflow.lead.profile;

import dev.salesflow.events.profile.MoneyRange;
import dev.salesflow.events.profile.NumberRange;
import dev.salesflow.events.profile.TargetIndustry;
import dev.salesflow.lead.facts.WrittenText;
import dev.salesflow.lead.profile.IdealCustomerProfileRejection.CurrenciesDiffer;
import dev.salesflow.lead.profile.IdealCustomerProfileRejection.IndustryTwice;
import dev.salesflow.lead.profile.IdealCustomerProfileRejection.KeywordInvisible;
import dev.salesflow.lead.profile.IdealCustomerProfileRejection.PainPointTwice;
import dev.salesflow.lead.profile.IdealCustomerProfileRejection.RangeInverted;
import dev.salesflow.lead.profile.IdealCustomerProfileRejection.RangeNegative;
import dev.salesflow.lead.profile.IdealCustomerProfileRejection.UrgencyOffScale;
import dev.salesflow.lead.scoring.ScoringModel;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a profile is refused for.
final class ProfileFaults {

    private ProfileFaults() {}

    /// The first fault of a profile, from top to bottom.
    static Optional<IdealCustomerProfileRejection> first(IdealCustomerProfile profile) {
        return industries(profile)
                .or(() -> numbers("employees", profile.employees()))
                .or(() -> money("annualRevenue", profile.annualRevenue()))
                .or(() -> numbers("customers", profile.customers()))
                .or(() -> painPoints(profile))
                .or(() -> money("budget", profile.budget()));
    }

    private static Optional<IdealCustomerProfileRejection> industries(
            IdealCustomerProfile profile) {
        var seen = new HashSet<String>();
        return profile.industries().stream()
                .map(TargetIndustry::industry)
                .filter(industry -> !seen.add(industry.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(IndustryTwice::new);
    }

    private static Optional<IdealCustomerProfileRejection> painPoints(
            IdealCustomerProfile profile) {
        var seen = new HashSet<String>();
        for (var pain : profile.painPoints()) {
            if (!seen.add(pain.code())) {
                return Optional.of(new PainPointTwice(pain.code()));
            }
            if (pain.keywords().stream().anyMatch(word -> WrittenText.tidy(word).isEmpty())) {
                return Optional.of(new KeywordInvisible(pain.code()));
            }
            if (!ScoringModel.isOnScale(pain.urgency())) {
                return Optional.of(new UrgencyOffScale(pain.code(), pain.urgency()));
            }
        }
        return Optional.empty();
    }

    private static Optional<IdealCustomerProfileRejection> numbers(
            String name, @Nullable NumberRange range) {
        return range == null
                ? Optional.empty()
                : ends(name, Long.signum(range.least()), Long.compare(range.least(), range.most()));
    }

    private static Optional<IdealCustomerProfileRejection> money(
            String name, @Nullable MoneyRange range) {
        if (range == null) {
            return Optional.empty();
        }
        if (!range.least().currency().equals(range.most().currency())) {
            return Optional.of(new CurrenciesDiffer(name));
        }
        var least = range.least().amount();
        return ends(name, least.signum(), least.compareTo(range.most().amount()));
    }

    private static Optional<IdealCustomerProfileRejection> ends(
            String name, int signOfLeast, int leastToMost) {
        if (signOfLeast < 0) {
            return Optional.of(new RangeNegative(name));
        }
        return leastToMost > 0 ? Optional.of(new RangeInverted(name)) : Optional.empty();
    }
}
