package dev.salesflow.lead.facts;

import dev.salesflow.events.lead.FactStatus;
import dev.salesflow.events.lead.LeadFact;
import java.util.List;

/// What is known about a lead in one respect, who says so, and how far it is proven.
///
/// @param value of the newest statement
/// @param source of the newest statement
/// @param statements those that count, the newest first
public record KnownFact(
        String value, String source, FactStatus status, List<Statement> statements) {

    /// What some statements, the newest first and at least one, make of a fact.
    static KnownFact of(LeadFact fact, List<Statement> statements) {
        var newest = statements.getFirst();
        return new KnownFact(
                newest.value(), newest.source(), Proof.of(fact, statements), statements);
    }

    /// How many independent sources say something of it.
    public int sources() {
        return (int)
                statements.stream()
                        .map(said -> FactValues.normalised(said.source()))
                        .distinct()
                        .count();
    }

    /// Whether this very source says the same already.
    boolean isSaidBy(String source, LeadFact fact, String value) {
        return statements.stream()
                .anyMatch(said ->
                        Proof.isSameSource(said.source(), source)
                                && FactValues.isSame(fact, said.value(), value));
    }

    /// Whether the source says anything of it.
    boolean isSaidBy(String source) {
        return statements.stream().anyMatch(said -> Proof.isSameSource(said.source(), source));
    }
}
