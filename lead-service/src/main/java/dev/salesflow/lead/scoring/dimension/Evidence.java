package dev.salesflow.lead.scoring.dimension;

import dev.salesflow.events.lead.FactStatus;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.lead.ScoreReason;
import dev.salesflow.events.lead.ScoreRule;
import dev.salesflow.events.stakeholder.BuyingRole;
import dev.salesflow.lead.facts.KeyPerson;
import dev.salesflow.lead.facts.KnownFact;
import dev.salesflow.lead.facts.PurchasePlan;
import dev.salesflow.lead.profile.IdealCustomerProfile;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What is known about a lead, and the profile that it is held against.
///
/// @param now when that is asked, in the zone in which days are counted
public record Evidence(
        Map<LeadFact, KnownFact> facts,
        List<KeyPerson> keyPeople,
        IdealCustomerProfile profile,
        ZonedDateTime now) {

    /// The value of a fact that its sources do not dispute; absent when there is none.
    public @Nullable String undisputed(LeadFact fact) {
        var known = facts.get(fact);
        return known == null || known.status() == FactStatus.DISPUTED ? null : known.value();
    }

    /// When the purchase is planned; absent when that is not known, disputed or not readable.
    public @Nullable PurchasePlan purchasePlan() {
        var known = facts.get(LeadFact.PURCHASE_WITHIN_MONTHS);
        return known == null || known.status() == FactStatus.DISPUTED
                ? null
                : PurchasePlan.of(known, now);
    }

    /// Whether somebody is known to make the decision: a key person, or a fact not disputed.
    public boolean decisionMakerKnown() {
        return hasKeyPerson(person -> person.role() == BuyingRole.DECISION_MAKER)
                || undisputed(LeadFact.DECISION_MAKER) != null;
    }

    /// Whether one of the key people is such.
    boolean hasKeyPerson(Predicate<KeyPerson> such) {
        return keyPeople.stream().anyMatch(such);
    }

    /// Judges a fact by a rule. What is not known earns nothing, and neither does what its sources
    /// dispute, until they agree; nor a value that the rule cannot read, for which it answers null.
    ScoreReason judge(LeadFact fact, @Nullable String expected, Rule rule) {
        var known = facts.get(fact);
        if (known == null) {
            return new ScoreReason(fact, null, ScoreRule.NOT_KNOWN, expected, 0);
        }
        if (known.status() == FactStatus.DISPUTED) {
            return new ScoreReason(fact, known.value(), ScoreRule.DISPUTED, expected, 0);
        }
        var judged = rule.judge(known.value());
        return judged == null
                ? new ScoreReason(fact, known.value(), ScoreRule.NOT_KNOWN, expected, 0)
                : new ScoreReason(
                        fact, known.value(), judged.rule(), judged.expected(), judged.points());
    }

    /// Judges a value; null when it cannot be read.
    @FunctionalInterface
    interface Rule {
        /// What the rule makes of the value.
        @Nullable Judged judge(String value);
    }

    /// What a rule makes of a value.
    ///
    /// @param expected what the value was held against; absent when against nothing
    record Judged(ScoreRule rule, @Nullable String expected, int points) {}
}
