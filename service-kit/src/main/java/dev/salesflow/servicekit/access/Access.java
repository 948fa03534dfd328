package dev.salesflow.servicekit.access;

import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the caller of this request may reach, by the matrix and the caller's place in the
/// organisation.
@RequestScoped
public class Access {

    private Reach reach = Reach.NONE;
    private Membership membership = Membership.NONE;

    void grant(Reach granted, Membership place) {
        this.reach = granted;
        this.membership = place;
    }

    /// The reach of the operation under way.
    public Reach reach() {
        return reach;
    }

    /// The caller's place.
    public Membership membership() {
        return membership;
    }

    /// Whether the caller sees an object of that owner and team. An object that nobody owns yet is
    /// seen by its team's people, and by all who reach a team when it has no team either.
    public boolean sees(@Nullable UUID ownerId, @Nullable UUID teamId) {
        return switch (reach) {
            case ALL -> true;
            case TEAM ->
                    isOwn(ownerId)
                            || (teamId == null
                                    ? ownerId == null
                                    : membership.teams().contains(teamId));
            case OWN -> isOwn(ownerId);
            case NONE -> false;
        };
    }

    /// Fails with 404 unless the caller sees the object: what one may not see does not exist.
    public void requireSight(@Nullable UUID ownerId, @Nullable UUID teamId) {
        if (!sees(ownerId, teamId)) {
            throw notFound();
        }
    }

    /// The 404 of an object that is not there, or not to be seen.
    public static ProblemException notFound() {
        return new ProblemException(
                Problem.of(
                        ProblemKind.NOT_FOUND,
                        "Check the id, and that it is yours or your team's"));
    }

    private boolean isOwn(@Nullable UUID ownerId) {
        return ownerId != null && ownerId.equals(membership.repId());
    }
}
