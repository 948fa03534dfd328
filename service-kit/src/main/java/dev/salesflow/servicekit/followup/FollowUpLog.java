package dev.salesflow.servicekit.followup;

import dev.salesflow.events.followup.FollowUp;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.servicekit.list.Condition;
import dev.salesflow.servicekit.list.ListDefinition;
import dev.salesflow.servicekit.list.ListPage;
import dev.salesflow.servicekit.words.WordedRows;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/// The follow-up log of a service: what can be asked of it, and how it follows the events.
public final class FollowUpLog {

    private static final String OWED = "owed";
    private static final String DUE_ON = "dueOn";
    private static final String SETTLE =
            """
            update follow_up_entry e set subject_owner_id = $3, team_id = $4, owed = stands.owed,
              owner_id = case when stands.owed then $3 else e.owner_id end
            from (
              select id, due_on is not null and $2::date is not null and $3::uuid is not null
                and row_number() over (order by contacted_at desc, subject_version desc) = 1
                as owed
              from follow_up_entry where subject_id = $1) stands
            where e.id = stands.id
            """;

    private static final String MOVE =
            "update follow_up_entry set subject_id = $2 where subject_id = $1";

    /// What can be asked of the log; seen by those who see the lead, deal or account.
    public static final ListDefinition<FollowUpEntry> DEFINITION =
            new ListDefinition<>(
                    FollowUpEntry.class,
                    "id",
                    Set.of("subjectId", "stage", "method", "ownerId", "teamId"),
                    Set.of("at"),
                    "-at",
                    "subjectOwnerId",
                    "teamId");

    private FollowUpLog() {}

    /// The rows whose next action stands so on a day in the working calendar's zone; all rows when
    /// no state is named.
    static List<Condition> standing(@Nullable FollowUpState state, LocalDate today) {
        return switch (state) {
            case null -> List.of();
            case OVERDUE -> List.of(owed(true), Overdue.overdue(DUE_ON, today));
            case DUE -> List.of(owed(true), Overdue.inTime(DUE_ON, today));
            case DONE -> List.of(owed(false));
        };
    }

    /// Adds a row.
    ///
    /// @param subjectVersion the version of the lead, deal or account that tells of it
    /// @param contactId the person with whom its words are erased
    public static Uni<Void> add(
            Mutiny.StatelessSession session,
            UUID subjectId,
            int subjectVersion,
            @Nullable UUID contactId,
            FollowUp followUp) {
        return session.insert(FollowUpEntry.of(subjectId, subjectVersion, contactId, followUp));
    }

    /// Says whose the lead, deal or account is now, and which day its next follow-up is due on: the
    /// next action of the last contact is owed, on the day that was promised then, while a
    /// follow-up is owed at all. It is owed by whoever owns the lead, deal or account now, and by
    /// nobody while nobody does: those who owe it see it.
    ///
    /// @param dueOn absent when no follow-up is owed
    public static Uni<Void> settle(
            StoreConnection connection,
            UUID subjectId,
            @Nullable LocalDate dueOn,
            @Nullable UUID ownerId,
            @Nullable UUID teamId) {
        return connection
                .query(SETTLE, Tuple.of(subjectId, dueOn, ownerId, teamId))
                .replaceWithVoid();
    }

    /// Gives all rows of one lead, deal or account to another that goes on for it; to be followed
    /// by [#settle] for that one.
    public static Uni<Void> move(StoreConnection connection, UUID subjectId, UUID intoSubjectId) {
        return connection.query(MOVE, Tuple.of(subjectId, intoSubjectId)).replaceWithVoid();
    }

    /// A page whose whole rows have their words and stand as they do on a day; rows of chosen
    /// `fields` stay as they are.
    static Uni<ListPage> worded(StoreConnection connection, ListPage page, LocalDate today) {
        return WordedRows.shown(
                connection,
                page,
                FollowUpEntry.class,
                row -> row.id,
                (row, words) -> FollowUpView.of(row, words, today));
    }

    private static Condition owed(boolean value) {
        return new Condition(OWED, "=", value);
    }
}
