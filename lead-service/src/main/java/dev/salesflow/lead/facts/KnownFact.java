package dev.salesflow.lead.facts;

import dev.salesflow.events.lead.FactStatement;
import dev.salesflow.events.lead.FactStatus;
import dev.salesflow.events.lead.LeadFact;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
                statements.stream().map(said -> WrittenText.name(said.source())).distinct().count();
    }

    /// When its newest statement was said; absent when that is not known.
    public @Nullable Instant statedAt() {
        return statements.isEmpty() ? null : statements.getFirst().statedAt();
    }

    /// Whether this very source says the same already. What counts from the day on which it is said
    /// is news again a day later.
    boolean isSaidBy(FactStatement next) {
        return statements.stream()
                .anyMatch(said ->
                        Proof.isSameSource(said.source(), next.source())
                                && FactValues.isSame(next.fact(), said.value(), next.value())
                                && !(next.fact() == LeadFact.PURCHASE_WITHIN_MONTHS
                                        && isRenewed(said.statedAt(), next.statedAt())));
    }

    private static boolean isRenewed(@Nullable Instant before, @Nullable Instant next) {
        return next != null && (before == null || !next.isBefore(before.plus(1, ChronoUnit.DAYS)));
    }

    /// Whether the source says anything of it.
    boolean isSaidBy(String source) {
        return statements.stream().anyMatch(said -> Proof.isSameSource(said.source(), source));
    }
}
