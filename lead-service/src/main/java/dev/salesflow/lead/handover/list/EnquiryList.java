package dev.salesflow.lead.handover.list;

import dev.salesflow.events.handover.HandoverSheetEvent;
import dev.salesflow.events.handover.HandoverSheetEvent.EnquiryLogged;
import dev.salesflow.events.handover.HandoverSheetEvent.EnquiryWrittenUp;
import dev.salesflow.events.handover.HandoverSheetEvent.HandoverFeedbackGiven;
import dev.salesflow.events.handover.HandoverSheetEvent.HandoverSheetClosed;
import dev.salesflow.events.handover.HandoverSheetEvent.HandoverSheetOpened;
import dev.salesflow.events.handover.HandoverSheetEvent.UrgentEnquiryHandedOver;
import dev.salesflow.eventstore.NewEvent;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.lead.calendar.WorkingCalendar;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// How the list of enquiries follows the events of their sheets.
public final class EnquiryList {

    private static final String LOGGED =
            """
            insert into handover_enquiry_entry
              (id, sheet_id, day, brand, lead_id, urgency, logged_at, written_up)
            select $1, s.id, s.day, s.brand, $3, $4, $5, false
            from handover_sheet_entry s where s.id = $2
            """;
    private static final String WRITTEN_UP =
            "update handover_enquiry_entry set written_up = true where id = $1";
    private static final String HANDED_OVER =
            """
            update handover_enquiry_entry set handed_over_on = $2, due_on = $3
            where id = any($1::uuid[])
            """;
    private static final String NUMBERED =
            "update handover_enquiry_entry set number = $2 where sheet_id = $1";
    private static final String JUDGED =
            "update handover_enquiry_entry set verdict = $2, given_on = $3 where id = $1";

    private EnquiryList() {}

    /// The id of an enquiry's row, and of what was asked for.
    static UUID idOf(UUID sheetId, UUID leadId) {
        return StreamIds.of("enquiry", sheetId + "/" + leadId);
    }

    /// Brings the rows to what the events say; the calendar tells which day it was.
    public static Uni<Void> update(
            StoreConnection connection,
            UUID sheetId,
            List<NewEvent> events,
            WorkingCalendar calendar) {
        return Multi.createFrom()
                .iterable(events)
                .onItem()
                .transformToUniAndConcatenate(event ->
                        apply(
                                connection,
                                sheetId,
                                (HandoverSheetEvent) event.event(),
                                event.occurredAt(),
                                calendar.dateOf(event.occurredAt())))
                .onItem()
                .ignoreAsUni();
    }

    private static Uni<Void> apply(
            StoreConnection connection,
            UUID sheetId,
            HandoverSheetEvent event,
            Instant at,
            LocalDate on) {
        return switch (event) {
            case HandoverSheetOpened _ -> Uni.createFrom().voidItem();
            case EnquiryLogged(var leadId, var urgency) -> {
                var id = idOf(sheetId, leadId);
                var loggedAt = at.atOffset(ZoneOffset.UTC);
                yield run(
                        connection,
                        LOGGED,
                        Tuple.of(id, sheetId, leadId, urgency.name(), loggedAt));
            }
            case UrgentEnquiryHandedOver(var leadId, var dueOn) ->
                    handedOver(connection, sheetId, List.of(leadId), on, dueOn);
            case EnquiryWrittenUp(var leadId) ->
                    run(connection, WRITTEN_UP, Tuple.of(idOf(sheetId, leadId)));
            case HandoverSheetClosed(var number, var leadIds, var dueOn, _) ->
                    run(connection, NUMBERED, Tuple.of(sheetId, number))
                            .chain(() -> handedOver(connection, sheetId, leadIds, on, dueOn));
            case HandoverFeedbackGiven(var leadId, var verdict, _) ->
                    run(connection, JUDGED, Tuple.of(idOf(sheetId, leadId), verdict.name(), on));
        };
    }

    private static Uni<Void> handedOver(
            StoreConnection connection,
            UUID sheetId,
            Collection<UUID> leadIds,
            LocalDate on,
            LocalDate dueOn) {
        var ids = leadIds.stream().map(leadId -> idOf(sheetId, leadId)).toArray(UUID[]::new);
        return run(connection, HANDED_OVER, Tuple.of(ids, on, dueOn));
    }

    private static Uni<Void> run(StoreConnection connection, String sql, Tuple arguments) {
        return connection.query(sql, arguments).replaceWithVoid();
    }
}
