package dev.salesflow.deal.history.mapping;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.salesflow.deal.history.Text;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads a mapping from JSON and checks all of it.
public final class MappingReader {
    /// The most bytes of a mapping.
    public static final int MAX_BYTES = 1 << 20;

    private static final ObjectMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private static final Set<String> LOG_FIELDS = CommonReader.fieldsAnd("activities");
    private static final Set<String> LOG_COLUMNS = CommonReader.columnsAnd("activity", "at");
    private static final Set<String> SNAPSHOT_FIELDS =
            CommonReader.fieldsAnd("states", "enteredAt");
    private static final Set<String> SNAPSHOT_COLUMNS =
            CommonReader.columnsAnd("state", "closedAt");

    private MappingReader() {}

    /// Reads the part `mapping` of an import. Whatever the bytes are, the answer is a value: the
    /// mapping, or every fault it has.
    public static ReadMapping read(byte[] json) {
        Faults faults = new Faults();
        if (json.length > MAX_BYTES) {
            faults.add("", MappingFault.Code.TOO_MANY, "Has more than " + MAX_BYTES + " bytes.");
            return new ReadMapping.Invalid(faults.found());
        }
        try {
            return read(JSON.readTree(json), faults);
        } catch (JsonProcessingException e) {
            faults.add("", MappingFault.Code.NOT_JSON, Text.excerpt(e.getOriginalMessage(), 300));
        } catch (IOException _) {
            faults.add("", MappingFault.Code.NOT_JSON, "Is not text in UTF-8.");
        }
        return new ReadMapping.Invalid(faults.found());
    }

    private static ReadMapping read(JsonNode document, Faults faults) {
        if (document.isMissingNode()) {
            faults.add("", MappingFault.Code.NOT_JSON, "Is empty; send a JSON object.");
            return new ReadMapping.Invalid(faults.found());
        }
        if (!document.isObject()) {
            String type = Faults.type(document);
            faults.add("", MappingFault.Code.WRONG_TYPE, "Make it an object, not " + type + ".");
            return new ReadMapping.Invalid(faults.found());
        }
        ImportMapping mapping = shape(new MappingObject(document, "", faults));
        List<MappingFault> found = faults.found();
        return found.isEmpty() ? new ReadMapping.Valid(mapping) : new ReadMapping.Invalid(found);
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
                            MappingFault.Code.UNKNOWN_SHAPE,
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
                    MappingFault.Code.NO_STAGE_ACTIVITY,
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
