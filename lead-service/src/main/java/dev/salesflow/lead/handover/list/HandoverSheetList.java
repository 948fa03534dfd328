package dev.salesflow.lead.handover.list;

import dev.salesflow.eventstore.NewEvent;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.handover.HandoverSheet;
import dev.salesflow.servicekit.list.ListDefinition;
import io.smallrye.mutiny.Uni;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/// The list of handover sheets: what can be asked of it, and how it follows the events.
public final class HandoverSheetList {

    private static final String OPEN_LOG =
            """
            select id from handover_sheet_entry
            where day = $1 and brand is not distinct from $2 and number is null
            """;
    private static final String LOCK_DAY =
            """
            select pg_advisory_xact_lock(hashtextextended('handover-sheet/' || day::text, 0))
            from handover_sheet_entry where id = $1
            """;
    private static final String NEXT_NUMBER =
            """
            select to_char(kept.day, 'YYYYMMDD') || '-' || (1 + (
              select count(*) from handover_sheet_entry numbered
              where numbered.day = kept.day and numbered.number is not null))
            from handover_sheet_entry kept where kept.id = $1
            """;

    /// What can be asked of the list.
    public static final ListDefinition<HandoverSheetEntry> DEFINITION =
            new ListDefinition<>(
                    HandoverSheetEntry.class,
                    "id",
                    Set.of("day", "brand", "state", "number"),
                    Set.of("day", "openedAt", "changedAt"),
                    "-openedAt",
                    null,
                    null);

    private HandoverSheetList() {}

    /// The log of the day and brand that is kept; absent when none is.
    public static Uni<@Nullable UUID> openLog(
            StoreConnection connection, LocalDate day, @Nullable String brand) {
        return connection
                .query(OPEN_LOG, Tuple.of(day, brand))
                .map(rows -> rows.size() == 0 ? null : first(rows).getUUID(0));
    }

    /// The brand that the log is kept for; absent when for all, or when there is no such log.
    public static Uni<@Nullable String> brand(StoreConnection connection, UUID sheetId) {
        return connection
                .query("select brand from handover_sheet_entry where id = $1", Tuple.of(sheetId))
                .map(rows -> rows.size() == 0 ? null : first(rows).getString(0));
    }

    /// The next number of the sheet's day, such as `20261122-2`. Until the transaction ends, no
    /// other sheet of that day gets one, so that numbers have no gaps. Empty for an unknown sheet.
    public static Uni<String> nextNumber(StoreConnection connection, UUID sheetId) {
        return connection
                .query(LOCK_DAY, Tuple.of(sheetId))
                .chain(() -> connection.query(NEXT_NUMBER, Tuple.of(sheetId)))
                .map(rows -> rows.size() == 0 ? "" : first(rows).getString(0));
    }

    /// Whether there is such a sheet.
    public static Uni<Boolean> isKnown(StoreConnection connection, UUID sheetId) {
        return connection
                .query("select 1 from handover_sheet_entry where id = $1", Tuple.of(sheetId))
                .map(rows -> rows.size() > 0);
    }

    /// Brings the sheet's row to the state that stands at the version.
    public static Uni<Void> update(
            Mutiny.StatelessSession session,
            UUID sheetId,
            HandoverSheet sheet,
            int version,
            List<NewEvent> events) {
        return switch (sheet) {
            case HandoverSheet.Unknown _ -> Uni.createFrom().voidItem();
            case HandoverSheet.Begun begun -> {
                var changedAt = events.getLast().occurredAt();
                var entry = HandoverSheetEntry.of(sheetId, begun, changedAt);
                if (version > events.size()) {
                    yield session.update(entry);
                }
                entry.openedAt = changedAt;
                yield session.insert(entry);
            }
        };
    }

    private static Row first(RowSet<Row> rows) {
        return rows.iterator().next();
    }
}
