package dev.salesflow.lead.assignment;

import static java.util.Comparator.naturalOrder;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/// The reps at work while leads are given out one after the other: whoever got one is busier when
/// the next is given.
public final class Roster {

    private static final Duration AT_ONCE = Duration.ofSeconds(1);
    private static final Duration ONE_STEP = Duration.of(1, ChronoUnit.MICROS);

    private List<Candidate> reps;

    /// @param reps as they stand before the first lead is given
    public Roster(List<Candidate> reps) {
        this.reps = List.copyOf(reps);
    }

    /// Whom the policy chooses now.
    Choice choose(AssignmentPolicy policy, Wanted wanted) {
        return Choice.by(policy, wanted, reps);
    }

    /// Notes that a rep was given a lead.
    void give(Candidate chosen, Wanted wanted, Instant at) {
        var busier = chosen.given(wanted.keyPursuit(), after(at));
        reps =
                Stream.concat(
                                reps.stream().filter(rep -> !rep.repId().equals(chosen.repId())),
                                Stream.of(busier))
                        .toList();
    }

    /// The instant at which the rep was given the lead, moved behind all others of about that time:
    /// whoever is given one of many leads at once stands behind those who were given one before.
    private Instant after(Instant at) {
        return reps.stream()
                .flatMap(rep -> Stream.ofNullable(rep.lastAssignedAt()))
                .filter(last -> last.isBefore(at.plus(AT_ONCE)))
                .map(last -> last.plus(ONE_STEP))
                .filter(at::isBefore)
                .max(naturalOrder())
                .orElse(at);
    }
}
