package dev.salesflow.lead.facts;

import dev.salesflow.events.lead.FactStatus;
import dev.salesflow.events.lead.LeadFact;
import java.util.ArrayList;
import java.util.List;

/// Decides why a fact is verified or disputed.
///
/// - What a source said last counts, what it said before does not: a source can correct itself.
/// - Two sources are independent when their names differ in more than letter case, spaces and
///   character width.
/// - Two independent sources that say the same verify a fact; two that differ dispute it, however
///   many agree beside them. What one source alone says is reported.
/// - A fact of several values ([#hasSeveralValues]) collects all that its sources say. It is never
///   disputed, and verified as soon as two independent sources agree on one of its values.
public final class Proof {

    private Proof() {}

    /// How far statements, one or more, prove a fact.
    static FactStatus of(LeadFact fact, List<Statement> statements) {
        var agree = false;
        var differ = false;
        for (var one : statements) {
            for (var other : statements) {
                if (!isSameSource(one.source(), other.source())) {
                    var same = isSame(fact, one, other);
                    agree |= same;
                    differ |= !same;
                }
            }
        }
        if (differ && !hasSeveralValues(fact)) {
            return FactStatus.DISPUTED;
        }
        return agree ? FactStatus.VERIFIED : FactStatus.REPORTED;
    }

    /// Whether many values of the fact can be true at once.
    static boolean hasSeveralValues(LeadFact fact) {
        return switch (fact) {
            case COMPETITORS, RECENT_NEWS -> true;
            case INDUSTRY,
                    EMPLOYEES,
                    ANNUAL_REVENUE,
                    NEED,
                    BUDGET,
                    DECISION_MAKER,
                    PURCHASE_WITHIN_MONTHS,
                    INCUMBENT_SUPPLIER,
                    CUSTOMERS,
                    FOUNDED_IN,
                    DECISION_PROCESS ->
                    false;
        };
    }

    /// Whether two names are of one source.
    static boolean isSameSource(String one, String other) {
        return WrittenText.name(one).equals(WrittenText.name(other));
    }

    /// The statements that count once another was made, the newest first. One that is older than
    /// what its source said since does not count.
    static List<Statement> heard(LeadFact fact, List<Statement> before, Statement next) {
        if (before.stream().anyMatch(said -> replaces(fact, said, next) && said.isAfter(next))) {
            return before;
        }
        var standing = new ArrayList<>(before);
        standing.removeIf(said -> replaces(fact, next, said));
        var newer = standing.stream().takeWhile(said -> said.isAfter(next)).count();
        standing.add((int) newer, next);
        return List.copyOf(standing);
    }

    /// The statements that count once all that a source said was withdrawn.
    static List<Statement> withdrawn(List<Statement> before, String source) {
        return before.stream().filter(said -> !isSameSource(said.source(), source)).toList();
    }

    private static boolean replaces(LeadFact fact, Statement next, Statement said) {
        return isSameSource(next.source(), said.source())
                && (!hasSeveralValues(fact) || isSame(fact, next, said));
    }

    private static boolean isSame(LeadFact fact, Statement one, Statement other) {
        return FactValues.isSame(fact, one.value(), other.value());
    }
}
