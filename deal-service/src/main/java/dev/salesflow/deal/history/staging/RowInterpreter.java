package dev.salesflow.deal.history.staging;

import dev.salesflow.deal.history.DealFault;
import dev.salesflow.deal.history.mapping.ActivityLogMapping;
import dev.salesflow.deal.history.mapping.ImportMapping;
import dev.salesflow.deal.history.mapping.Meaning;
import dev.salesflow.deal.history.mapping.SnapshotMapping;
import dev.salesflow.servicekit.rows.Fields;
import dev.salesflow.servicekit.rows.ReadFault;
import dev.salesflow.servicekit.rows.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Understands rows as a mapping says; one row at a time, without memory of others.
public final class RowInterpreter {
    /// How far ahead of our clock another clock may be.
    private static final Duration CLOCK_TOLERANCE = Duration.ofDays(1);

    private final ImportMapping mapping;
    private final FactsReader facts;
    private final Instant latest;

    /// An interpreter for one import.
    ///
    /// @param now the time of the import; dates more than a day later are refused
    public RowInterpreter(ImportMapping mapping, Instant now) {
        this.mapping = mapping;
        this.facts = new FactsReader(mapping.common());
        this.latest = now.plus(CLOCK_TOLERANCE);
    }

    /// What the row says of a deal, or every fault it has.
    public Interpreted interpret(Row.Parsed row) {
        Fields fields = new Fields(row);
        Meaning meaning = mapping.meanings().get(fields.raw(mapping.meaningColumn()));
        if (meaning instanceof Meaning.Ignored) {
            return new Interpreted.Ignored();
        }
        if (meaning == null) {
            fields.error(mapping.meaningColumn(), unknown(), "Name it in the mapping.");
        }
        StagedRow staged =
                switch (mapping) {
                    case ActivityLogMapping log -> activity(log, row, fields);
                    case SnapshotMapping snapshot -> snapshot(snapshot, meaning, row, fields);
                };
        return fields.errors().isEmpty()
                ? new Interpreted.Staged(staged)
                : new Interpreted.Rejected(fields.errors());
    }

    private DealFault unknown() {
        return switch (mapping) {
            case ActivityLogMapping _ -> DealFault.UNKNOWN_ACTIVITY;
            case SnapshotMapping _ -> DealFault.UNKNOWN_STATE;
        };
    }

    private StagedRow activity(ActivityLogMapping log, Row.Parsed row, Fields fields) {
        if (fields.raw(log.atColumn()).isEmpty()) {
            fields.error(log.atColumn(), ReadFault.EMPTY_DATE, "Say when it happened.");
        }
        Instant at = fields.instant(log.atColumn(), log.timeZone(), latest);
        return staged(row, fields, at, Map.of());
    }

    private StagedRow snapshot(
            SnapshotMapping snapshot, @Nullable Meaning state, Row.Parsed row, Fields fields) {
        Map<String, Instant> entered = new HashMap<>();
        snapshot.enteredAtColumns()
                .forEach((stage, column) -> {
                    Instant at = fields.instant(column, snapshot.timeZone(), latest);
                    if (at != null) {
                        entered.put(stage, at);
                    }
                });
        // While a deal is open, its closing date is a plan, which is neither history nor wrong.
        boolean open = state instanceof Meaning.InStage;
        String closedAt = open ? null : snapshot.closedAtColumn();
        return staged(row, fields, fields.instant(closedAt, snapshot.timeZone(), latest), entered);
    }

    private StagedRow staged(
            Row.Parsed row, Fields fields, @Nullable Instant at, Map<String, Instant> entered) {
        return new StagedRow(
                fields.id(mapping.common().columns().deal(), "Every row must name its deal."),
                row.number(),
                at,
                fields.raw(mapping.meaningColumn()),
                entered,
                fields.text(mapping.common().columns().by()),
                facts.read(fields));
    }
}
