package dev.salesflow.lead.handover.api;

import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.CommandOutcome;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.calendar.Calendars;
import dev.salesflow.lead.handover.HandoverSheet;
import dev.salesflow.lead.handover.HandoverSheetRejection;
import dev.salesflow.servicekit.command.CommandAnswers;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Answers commands with the sheet as they left it. What is overdue is told as of the day on which
/// a command was carried out, so that its repeat gets the very same answer.
@ApplicationScoped
public class HandoverSheetAnswers {

    private static final String CARRIED_OUT_AT =
            "select max(occurred_at) from event where stream_id = $1 and command_id = $2";

    private final Calendars calendars;
    private final Pool pool;

    HandoverSheetAnswers(Calendars calendars, Pool pool) {
        this.calendars = calendars;
        this.pool = pool;
    }

    /// 200 with the sheet.
    Uni<Response> changed(
            UUID sheetId,
            CommandContext context,
            CommandOutcome<HandoverSheet, HandoverSheetRejection> outcome) {
        return changed(sheetId, context, outcome, view -> view);
    }

    /// 200 with what of the sheet is to be shown.
    Uni<Response> changed(
            UUID sheetId,
            CommandContext context,
            CommandOutcome<HandoverSheet, HandoverSheetRejection> outcome,
            UnaryOperator<HandoverSheetView> shown) {
        var connection = StoreConnection.of(pool);
        return carriedOutAt(connection, sheetId, context)
                .chain(at -> calendars.current(connection).map(calendar -> calendar.dateOf(at)))
                .map(day ->
                        CommandAnswers.changed(
                                outcome,
                                sheet -> shown.apply(HandoverSheetView.of(sheetId, sheet, day)),
                                HandoverSheetProblems::of));
    }

    /// Now, for a command that has appended nothing.
    private static Uni<Instant> carriedOutAt(
            StoreConnection connection, UUID sheetId, CommandContext context) {
        return connection
                .query(CARRIED_OUT_AT, Tuple.of(sheetId, context.commandId()))
                .map(rows -> rows.iterator().next().getOffsetDateTime(0))
                .map(at -> at == null ? context.now() : at.toInstant());
    }
}
