package dev.salesflow.lead.facts;

import dev.salesflow.events.lead.FactStatement;
import dev.salesflow.events.lead.LeadFact;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The facts known about a lead as they grow and shrink; maps are never changed but replaced.
public final class KnownFacts {

    private KnownFacts() {}

    /// The facts once one more statement was made.
    public static Map<LeadFact, KnownFact> recorded(
            Map<LeadFact, KnownFact> before, FactStatement said) {
        var known = before.get(said.fact());
        List<Statement> earlier = known == null ? List.of() : known.statements();
        return with(before, said.fact(), Proof.heard(said.fact(), earlier, Statement.of(said)));
    }

    /// The facts once what a source said of one was withdrawn.
    public static Map<LeadFact, KnownFact> withdrawn(
            Map<LeadFact, KnownFact> before, LeadFact fact, String source) {
        var known = before.get(fact);
        return known == null
                ? before
                : with(before, fact, Proof.withdrawn(known.statements(), source));
    }

    private static Map<LeadFact, KnownFact> with(
            Map<LeadFact, KnownFact> before, LeadFact fact, List<Statement> statements) {
        var after = new EnumMap<LeadFact, KnownFact>(LeadFact.class);
        after.putAll(before);
        if (statements.isEmpty()) {
            after.remove(fact);
        } else {
            after.put(fact, KnownFact.of(fact, statements));
        }
        return Collections.unmodifiableMap(after);
    }
}
