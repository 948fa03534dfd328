package dev.salesflow.lead.capture.api;

import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.api.LeadProblems;
import dev.salesflow.lead.duplicate.DuplicateCandidate;
import dev.salesflow.servicekit.access.Access;
import dev.salesflow.servicekit.access.AccessMatrix;
import dev.salesflow.servicekit.access.Caller;
import dev.salesflow.servicekit.problem.Problem;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a caller who takes a lead in is told of the leads that it looks like: those whom the caller
/// could read anyway are shown, of the others there is only the id to ask about.
@RequestScoped
public class CandidateSight {

    private static final String READING = "getLead";

    private final Access access;
    private final Caller caller;

    CandidateSight(Access access, Caller caller) {
        this.access = access;
        this.caller = caller;
    }

    /// A refusal as a problem.
    public Problem problem(LeadRejection rejection) {
        return rejection instanceof LeadRejection.LikelyDuplicate(var candidates)
                ? CaptureProblems.likelyDuplicate(candidates, this::sees)
                : LeadProblems.of(rejection);
    }

    /// By the reach of reading, not by that of the operation under way.
    private boolean sees(DuplicateCandidate candidate) {
        return switch (AccessMatrix.written().reach(READING, caller.roles())) {
            case ALL -> true;
            case TEAM -> isOwn(candidate.ownerId()) || isOfTeam(candidate);
            case OWN -> isOwn(candidate.ownerId());
            case NONE -> false;
        };
    }

    private boolean isOfTeam(DuplicateCandidate candidate) {
        return candidate.teamId() == null
                ? candidate.ownerId() == null
                : access.membership().teams().contains(candidate.teamId());
    }

    private boolean isOwn(@Nullable UUID ownerId) {
        return ownerId != null && ownerId.equals(access.membership().repId());
    }
}
