package dev.salesflow.servicekit.followup;

import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.servicekit.list.Condition;
import dev.salesflow.servicekit.list.EntityLists;
import dev.salesflow.servicekit.list.ListPage;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Answers pages of the follow-up log, with the words of each row and how its next action stands.
@RequestScoped
public class FollowUpLists {

    /// The query parameter that asks for next actions that are overdue, due or done.
    public static final String STATE = "state";

    private final EntityLists lists;
    private final Pool pool;

    FollowUpLists(EntityLists lists, Pool pool) {
        this.lists = lists;
        this.pool = pool;
    }

    /// A page over all leads, deals or accounts within the caller's reach.
    ///
    /// @param today the date in the working calendar's zone
    public Uni<ListPage> page(UriInfo uri, LocalDate today) {
        return page(uri, List.of(), today);
    }

    /// A page over one lead, deal or account.
    public Uni<ListPage> pageOf(UUID subjectId, UriInfo uri, LocalDate today) {
        return page(uri, List.of(new Condition("subjectId", "=", subjectId)), today);
    }

    private Uni<ListPage> page(UriInfo uri, List<Condition> subject, LocalDate today) {
        var conditions = new ArrayList<>(subject);
        conditions.addAll(FollowUpLog.standing(state(uri), today));
        return lists.page(FollowUpLog.DEFINITION, uri, conditions, Set.of(STATE))
                .chain(page -> FollowUpLog.worded(StoreConnection.of(pool), page, today));
    }

    private static @Nullable FollowUpState state(UriInfo uri) {
        var text = uri.getQueryParameters().getFirst(STATE);
        if (text == null) {
            return null;
        }
        return Arrays.stream(FollowUpState.values())
                .filter(state -> state.name().equals(text))
                .findFirst()
                .orElseThrow(FollowUpLists::unknownState);
    }

    private static ProblemException unknownState() {
        var kind = ProblemKind.INVALID;
        var detail = "Ask for one of " + Arrays.toString(FollowUpState.values());
        var fault = new FieldError("#query/" + STATE, kind.code(), detail);
        return new ProblemException(Problem.of(kind, detail, List.of(fault)));
    }
}
