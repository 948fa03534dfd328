package dev.salesflow.lead.assignment;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// The reps at work while leads are given out one after the other: whoever got one is busier when
/// the next is given.
public final class Roster {

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
        var busier = chosen.given(wanted.keyPursuit(), at);
        reps =
                Stream.concat(
                                reps.stream().filter(rep -> !rep.repId().equals(chosen.repId())),
                                Stream.of(busier))
                        .toList();
    }
}
