package dev.salesflow.lead.assignment.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.events.salesrep.SalesRole;
import dev.salesflow.lead.assignment.Choice;
import dev.salesflow.lead.assignment.ChoiceReason;
import dev.salesflow.lead.assignment.Judgement;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Why a policy chose a rep or passed one over, with what it looked at.
///
/// @param leads open and qualified ones that the rep owns
/// @param lastAssignedAt absent for a rep who was never given a lead
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CandidateView(
        UUID repId,
        boolean chosen,
        ChoiceReason reason,
        SalesRole role,
        SortedSet<String> territories,
        SortedSet<String> brands,
        int leads,
        int keyPursuits,
        int capacity,
        @Nullable Instant lastAssignedAt) {

    /// The reps at work, the chosen one first.
    static List<CandidateView> of(Choice choice) {
        return choice.judgements().stream().map(CandidateView::of).toList();
    }

    private static CandidateView of(Judgement judgement) {
        var rep = judgement.candidate();
        return new CandidateView(
                rep.repId(),
                judgement.reason() == ChoiceReason.CHOSEN,
                judgement.reason(),
                rep.assignee().role(),
                new TreeSet<>(rep.territories()),
                new TreeSet<>(rep.brands()),
                rep.workload().leads(),
                rep.workload().keyPursuits(),
                rep.workload().capacity(),
                rep.lastAssignedAt());
    }
}
