package dev.salesflow.deal.history.mapping;

import dev.salesflow.servicekit.mapping.MappingDocument;
import dev.salesflow.servicekit.mapping.MappingObject;
import dev.salesflow.servicekit.mapping.ReadMapping;
import java.util.Map;
import java.util.Set;

/// Reads a mapping from JSON and checks all of it.
public final class MappingReader {
    private static final Set<String> LOG_FIELDS = CommonReader.fieldsAnd("activities");
    private static final Set<String> LOG_COLUMNS = CommonReader.columnsAnd("activity", "at");
    private static final Set<String> SNAPSHOT_FIELDS =
            CommonReader.fieldsAnd("states", "enteredAt");
    private static final Set<String> SNAPSHOT_COLUMNS =
            CommonReader.columnsAnd("state", "closedAt");

    private MappingReader() {}

    /// Reads the part `mapping` of an import. Whatever the bytes are, the answer is a value: the
    /// mapping, or every fault it has.
    public static ReadMapping<ImportMapping> read(byte[] json) {
        return MappingDocument.read(json, MappingReader::shape);
    }

    private static ImportMapping shape(MappingObject document) {
        String shape = document.text("shape");
        return switch (shape) {
            case "activity-log" -> activityLog(document);
            case "snapshot" -> snapshot(document);
            default -> {
                if (!shape.isEmpty()) {
                    document.fault(
                            "shape",
                            DealMappingCode.UNKNOWN_SHAPE,
                            "Is \"" + shape + "\"; write \"activity-log\" or \"snapshot\".");
                }
                yield new ActivityLogMapping(CommonReader.read(document), "", "", Map.of());
            }
        };
    }

    private static ActivityLogMapping activityLog(MappingObject document) {
        document.allowOnly(LOG_FIELDS);
        CommonMapping common = CommonReader.read(document);
        MappingObject columns = document.optionalObject("columns");
        columns.allowOnly(LOG_COLUMNS);
        Map<String, Meaning> meanings =
                MeaningReader.read(document.object("activities"), common.stages());
        if (!meanings.isEmpty()
                && meanings.values().stream().noneMatch(Meaning.InStage.class::isInstance)) {
            document.fault(
                    "activities",
                    DealMappingCode.NO_STAGE_ACTIVITY,
                    "Give at least one activity a stage; else no deal would ever open.");
        }
        return new ActivityLogMapping(
                common, columns.text("activity"), columns.text("at"), meanings);
    }

    private static SnapshotMapping snapshot(MappingObject document) {
        document.allowOnly(SNAPSHOT_FIELDS);
        CommonMapping common = CommonReader.read(document);
        MappingObject columns = document.optionalObject("columns");
        columns.allowOnly(SNAPSHOT_COLUMNS);
        return new SnapshotMapping(
                common,
                columns.text("state"),
                columns.optionalText("closedAt"),
                MeaningReader.enteredAt(document.optionalObject("enteredAt"), common.stages()),
                MeaningReader.read(document.object("states"), common.stages()));
    }
}
