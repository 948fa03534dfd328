package dev.salesflow.lead.scoring.dimension;

import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.lead.ScoreReason;
import dev.salesflow.events.lead.ScoreRule;
import dev.salesflow.events.stakeholder.BuyingRole;
import dev.salesflow.lead.facts.KeyPerson;
import dev.salesflow.lead.scoring.dimension.Evidence.Judged;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// `DECISION_CHAIN`: how many of the people who decide we know.
///
/// Score = points for the decision maker + points for the chain:
/// - the decision maker is known (as a key person or by a fact) 5, and we have talked to that key
///   person 7;
/// - 3 × the share of the profile's roles that key people play, rounded half-up. The decision maker
///   known by a fact counts as played; a profile without roles asks for the decision maker alone.
final class DecisionChain implements DimensionRule {

    static final int KNOWN = 5;
    static final int REACHED = 7;
    static final int WHOLE_CHAIN = 3;

    @Override
    public Derived derive(Evidence evidence) {
        return Derived.sumOf(List.of(decisionMaker(evidence), chain(evidence)));
    }

    private static ScoreReason decisionMaker(Evidence evidence) {
        var value = evidence.undisputed(LeadFact.DECISION_MAKER);
        if (evidence.hasKeyPerson(person -> isDecisionMaker(person) && person.reached())) {
            return decisionMaker(value, ScoreRule.DECISION_MAKER_REACHED, REACHED);
        }
        if (evidence.hasKeyPerson(DecisionChain::isDecisionMaker)) {
            return decisionMaker(value, ScoreRule.DECISION_MAKER_KNOWN, KNOWN);
        }
        return evidence.judge(
                LeadFact.DECISION_MAKER,
                null,
                _ -> new Judged(ScoreRule.DECISION_MAKER_KNOWN, null, KNOWN));
    }

    private static ScoreReason decisionMaker(@Nullable String value, ScoreRule rule, int points) {
        return new ScoreReason(LeadFact.DECISION_MAKER, value, rule, null, points);
    }

    private static ScoreReason chain(Evidence evidence) {
        var roles = evidence.profile().decisionChain();
        var asked = roles.isEmpty() ? Set.of(BuyingRole.DECISION_MAKER) : roles;
        var covered = asked.stream().filter(role -> isCovered(evidence, role)).toList();
        return covered.isEmpty()
                ? new ScoreReason(
                        LeadFact.DECISION_PROCESS, null, ScoreRule.NOT_KNOWN, codes(asked), 0)
                : new ScoreReason(
                        LeadFact.DECISION_PROCESS,
                        codes(covered),
                        ScoreRule.ROLES_COVERED,
                        codes(asked),
                        share(covered.size(), asked.size()));
    }

    private static boolean isCovered(Evidence evidence, BuyingRole role) {
        return role == BuyingRole.DECISION_MAKER
                ? evidence.decisionMakerKnown()
                : evidence.hasKeyPerson(person -> person.role() == role);
    }

    private static boolean isDecisionMaker(KeyPerson person) {
        return person.role() == BuyingRole.DECISION_MAKER;
    }

    private static String codes(Collection<BuyingRole> roles) {
        return roles.stream().sorted().map(BuyingRole::name).collect(Collectors.joining(", "));
    }

    private static int share(int covered, int asked) {
        return BigDecimal.valueOf((long) WHOLE_CHAIN * covered)
                .divide(BigDecimal.valueOf(asked), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
