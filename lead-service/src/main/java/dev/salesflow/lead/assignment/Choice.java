package dev.salesflow.lead.assignment;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import dev.salesflow.events.assignment.AssignmentCriterion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The rep whom a policy chooses for a lead, and why none of the others.
///
/// - Only reps of the role that the rule names come into question, and of those the ones who can
///   take one more lead.
/// - `TERRITORY` and `BRAND` leave in whoever names that of the lead; a lead without one leaves in
///   everybody.
/// - `LOAD` and `ROUND_ROBIN` order those who are left, the first criterion before the second: by
///   leads per capacity, and by who was given a lead longest ago. Those whom no criterion tells
///   apart stand in the order of their ids, so that a dry run and what follows it agree.
///
/// @param chosen absent when nobody fits
/// @param judgements every rep's, the chosen one's first
public record Choice(@Nullable Candidate chosen, List<Judgement> judgements) {

    /// Chooses by a policy among the reps at work.
    public static Choice by(AssignmentPolicy policy, Wanted wanted, List<Candidate> reps) {
        var fitting = new ArrayList<Candidate>();
        var passedOver = new ArrayList<Judgement>();
        for (var rep : reps) {
            obstacle(policy, wanted, rep)
                    .ifPresentOrElse(
                            reason -> passedOver.add(new Judgement(rep, reason)),
                            () -> fitting.add(rep));
        }
        fitting.sort(order(policy));
        var judgements = new ArrayList<Judgement>();
        for (var rep : fitting) {
            judgements.add(new Judgement(rep, inferiority(policy, fitting.getFirst(), rep)));
        }
        judgements.addAll(passedOver);
        return new Choice(fitting.isEmpty() ? null : fitting.getFirst(), List.copyOf(judgements));
    }

    private static Optional<ChoiceReason> obstacle(
            AssignmentPolicy policy, Wanted wanted, Candidate rep) {
        if (rep.assignee().role() != wanted.role()) {
            return Optional.of(ChoiceReason.OTHER_ROLE);
        }
        var place =
                policy.criteria().stream()
                        .flatMap(criterion -> mismatch(criterion, wanted, rep).stream())
                        .findFirst();
        if (place.isPresent()) {
            return place;
        }
        if (rep.workload().isFull()) {
            return Optional.of(ChoiceReason.CAPACITY_EXCEEDED);
        }
        return wanted.keyPursuit() && rep.workload().isFocusFull(policy.focusLimit())
                ? Optional.of(ChoiceReason.FOCUS_LIMIT_REACHED)
                : Optional.empty();
    }

    private static Optional<ChoiceReason> mismatch(
            AssignmentCriterion criterion, Wanted wanted, Candidate rep) {
        return switch (criterion) {
            case TERRITORY ->
                    wanted.territory() == null || rep.territories().contains(wanted.territory())
                            ? Optional.empty()
                            : Optional.of(ChoiceReason.OTHER_TERRITORY);
            case BRAND ->
                    wanted.brand() == null || rep.brands().contains(wanted.brand())
                            ? Optional.empty()
                            : Optional.of(ChoiceReason.OTHER_BRAND);
            case LOAD, ROUND_ROBIN -> Optional.empty();
        };
    }

    private static Comparator<Candidate> order(AssignmentPolicy policy) {
        return policy.criteria().stream()
                .map(Choice::orderBy)
                .reduce(Comparator::thenComparing)
                .orElse((_, _) -> 0)
                .thenComparing(Candidate::repId);
    }

    private static Comparator<Candidate> orderBy(AssignmentCriterion criterion) {
        return switch (criterion) {
            case TERRITORY, BRAND -> (_, _) -> 0;
            case LOAD -> Choice::byLoad;
            case ROUND_ROBIN -> comparing(Candidate::lastAssignedAt, nullsFirst(naturalOrder()));
        };
    }

    /// Compares leads per capacity without dividing; both have capacity left.
    private static int byLoad(Candidate one, Candidate other) {
        return Long.compare(
                (long) one.workload().leads() * other.workload().capacity(),
                (long) other.workload().leads() * one.workload().capacity());
    }

    private static ChoiceReason inferiority(
            AssignmentPolicy policy, Candidate chosen, Candidate rep) {
        if (rep.equals(chosen)) {
            return ChoiceReason.CHOSEN;
        }
        return policy.criteria().stream()
                .filter(criterion -> orderBy(criterion).compare(chosen, rep) < 0)
                .findFirst()
                .map(Choice::behind)
                .orElse(ChoiceReason.EQUALLY_GOOD);
    }

    private static ChoiceReason behind(AssignmentCriterion criterion) {
        return switch (criterion) {
            case LOAD -> ChoiceReason.HIGHER_LOAD;
            case ROUND_ROBIN -> ChoiceReason.ASSIGNED_LATER;
            case TERRITORY, BRAND -> ChoiceReason.EQUALLY_GOOD;
        };
    }
}
