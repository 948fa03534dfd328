package dev.salesflow.lead.handover.list;

import dev.salesflow.lead.handover.FeedbackState;
import dev.salesflow.servicekit.list.Condition;
import dev.salesflow.servicekit.list.ListDefinition;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What can be asked of the enquiries of a sheet, and of the feedback owed on those of all sheets.
public final class FeedbackList {

    /// Enquiries in the order in which they were logged.
    public static final ListDefinition<EnquiryEntry> ENQUIRIES =
            new ListDefinition<>(
                    EnquiryEntry.class,
                    "id",
                    Set.of("leadId", "urgency", "verdict", "writtenUp"),
                    Set.of("loggedAt"),
                    "loggedAt",
                    "ownerId",
                    "teamId");

    /// What was handed over, in the order in which feedback is due.
    public static final ListDefinition<EnquiryEntry> FEEDBACK =
            new ListDefinition<>(
                    EnquiryEntry.class,
                    "id",
                    Set.of(
                            "sheetId",
                            "number",
                            "brand",
                            "leadId",
                            "intoLeadId",
                            "ownerId",
                            "teamId",
                            "urgency",
                            "verdict",
                            "handedOverOn",
                            "dueOn"),
                    Set.of("dueOn", "handedOverOn", "loggedAt"),
                    "dueOn",
                    "ownerId",
                    "teamId");

    private static final Condition HANDED_OVER = new Condition("dueOn", "is not null", null);
    private static final Condition OWED = new Condition("verdict", "is null", null);

    private FeedbackList() {}

    /// Only the enquiries of a sheet.
    public static List<Condition> of(UUID sheetId) {
        return List.of(new Condition("sheetId", "=", sheetId));
    }

    /// Only what was handed over; with a state, only what is in it today. `FeedbackDeadline` says
    /// what is overdue; a query cannot call it and says the same.
    public static List<Condition> in(@Nullable FeedbackState state, LocalDate today) {
        return Stream.concat(Stream.of(HANDED_OVER), state(state, today)).toList();
    }

    private static Stream<Condition> state(@Nullable FeedbackState state, LocalDate today) {
        return switch (state) {
            case null -> Stream.of();
            case OVERDUE -> Stream.of(OWED, new Condition("dueOn", "<", today));
            case DUE -> Stream.of(OWED, new Condition("dueOn", ">=", today));
            case GIVEN -> Stream.of(new Condition("verdict", "is not null", null));
        };
    }
}
