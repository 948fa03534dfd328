package dev.salesflow.lead.imports.mapping;

import static dev.salesflow.lead.imports.mapping.LeadMappingCode.SOURCE_KIND_OF_OTHER_CHANNEL;
import static dev.salesflow.lead.imports.mapping.LeadMappingCode.UNKNOWN_CODE;
import static dev.salesflow.servicekit.mapping.MappingCode.REQUIRED;
import static dev.salesflow.servicekit.mapping.MappingCode.TOO_LONG;
import static dev.salesflow.servicekit.mapping.MappingCode.TOO_MANY;

import dev.salesflow.events.lead.AcquisitionChannel;
import dev.salesflow.events.lead.CustomerKind;
import dev.salesflow.events.lead.LeadFact;
import dev.salesflow.events.lead.SourceKind;
import dev.salesflow.lead.capture.IntakeForm;
import dev.salesflow.servicekit.mapping.MappingDocument;
import dev.salesflow.servicekit.mapping.MappingObject;
import dev.salesflow.servicekit.mapping.ReadMapping;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads a mapping of leads from JSON and checks all of it.
public final class LeadMappingReader {

    private static final int MOST_CHANNELS = 1_000;
    private static final Set<String> FIELDS =
            Set.of(
                    "columns",
                    "channels",
                    "defaults",
                    "facts",
                    "factSource",
                    "timeZone",
                    "delimiter",
                    "duplicates");
    private static final Set<LeadColumn> TEXTS =
            Set.of(LeadColumn.SOURCE, LeadColumn.CAMPAIGN, LeadColumn.TERRITORY, LeadColumn.BRAND);
    private static final Set<String> DEFAULTS =
            Set.of(
                    "channel",
                    "source",
                    "sourceKind",
                    "campaign",
                    "territory",
                    "brand",
                    "customerKind");

    private LeadMappingReader() {}

    /// Reads the part `mapping` of an import. Whatever the bytes are, the answer is a value: the
    /// mapping, or every fault it has.
    public static ReadMapping<LeadMapping> read(byte[] json) {
        return MappingDocument.read(json, LeadMappingReader::mapping);
    }

    private static LeadMapping mapping(MappingObject document) {
        document.allowOnly(FIELDS);
        var columns = columns(document.object("columns"));
        var defaults = defaults(document.optionalObject("defaults"), columns);
        var duplicates = code(document, "duplicates", LikelyDuplicates.class);
        return new LeadMapping(
                columns,
                channels(document.optionalObject("channels")),
                defaults,
                facts(document.optionalObject("facts")),
                document.optionalText("factSource"),
                timeZone(document, columns),
                document.delimiter("delimiter"),
                Objects.requireNonNullElse(duplicates, LikelyDuplicates.REPORT));
    }

    private static Map<LeadColumn, String> columns(MappingObject object) {
        object.allowOnly(LeadColumn.fields());
        var columns = new EnumMap<LeadColumn, String>(LeadColumn.class);
        columns.put(LeadColumn.COMPANY, object.text(LeadColumn.COMPANY.field()));
        for (var column : LeadColumn.values()) {
            var name = object.optionalText(column.field());
            if (name != null) {
                columns.put(column, name);
            }
        }
        return columns;
    }

    private static Map<String, AcquisitionChannel> channels(MappingObject object) {
        var names = object.names();
        if (names.size() > MOST_CHANNELS) {
            object.faults()
                    .add(
                            object.pointer(),
                            TOO_MANY,
                            "Has more than " + MOST_CHANNELS + " entries.");
            return Map.of();
        }
        var channels = new HashMap<String, AcquisitionChannel>();
        for (var name : names) {
            var channel = code(object, name, AcquisitionChannel.class);
            if (object.faults().name(name, object.at(name)) && channel != null) {
                channels.put(name, channel);
            }
        }
        return channels;
    }

    private static LeadDefaults defaults(MappingObject object, Map<LeadColumn, String> columns) {
        object.allowOnly(DEFAULTS);
        var channel = code(object, "channel", AcquisitionChannel.class);
        var kind = code(object, "sourceKind", SourceKind.class);
        var texts = new EnumMap<LeadColumn, String>(LeadColumn.class);
        TEXTS.forEach(column -> {
            var text = text(object, column);
            if (text != null) {
                texts.put(column, text);
            }
        });
        require(object, columns, LeadColumn.CHANNEL);
        require(object, columns, LeadColumn.SOURCE);
        if (channel != null && kind != null && !fits(kind, channel)) {
            var detail = "Kinds of " + channel + ": " + IntakeForm.of(channel).sourceKinds() + ".";
            object.fault("sourceKind", SOURCE_KIND_OF_OTHER_CHANNEL, detail);
        }
        return new LeadDefaults(
                channel,
                texts.get(LeadColumn.SOURCE),
                kind,
                texts.get(LeadColumn.CAMPAIGN),
                texts.get(LeadColumn.TERRITORY),
                texts.get(LeadColumn.BRAND),
                Objects.requireNonNullElse(
                        code(object, "customerKind", CustomerKind.class), CustomerKind.PROSPECT));
    }

    private static boolean fits(SourceKind kind, AcquisitionChannel channel) {
        return IntakeForm.of(channel).sourceKinds().contains(kind);
    }

    private static @Nullable String text(MappingObject defaults, LeadColumn column) {
        var text = defaults.optionalText(column.field());
        if (text != null && text.length() > column.longest()) {
            var detail = "Has " + text.length() + " characters; at most " + column.longest() + ".";
            defaults.fault(column.field(), TOO_LONG, detail);
        }
        return text;
    }

    /// What every lead has must come from somewhere.
    private static void require(
            MappingObject defaults, Map<LeadColumn, String> columns, LeadColumn column) {
        if (!defaults.has(column.field()) && !columns.containsKey(column)) {
            defaults.fault(
                    column.field(),
                    REQUIRED,
                    "Name it here, or its column in /columns/" + column.field() + ".");
        }
    }

    private static Map<LeadFact, String> facts(MappingObject object) {
        object.allowOnly(codes(LeadFact.class));
        var facts = new EnumMap<LeadFact, String>(LeadFact.class);
        for (var fact : LeadFact.values()) {
            var column = object.optionalText(fact.name());
            if (column != null) {
                facts.put(fact, column);
            }
        }
        return facts;
    }

    /// Only times need a zone.
    private static ZoneId timeZone(MappingObject document, Map<LeadColumn, String> columns) {
        return document.has("timeZone") || columns.containsKey(LeadColumn.CAPTURED_AT)
                ? document.timeZone("timeZone")
                : ZoneOffset.UTC;
    }

    private static <E extends Enum<E>> @Nullable E code(
            MappingObject object, String field, Class<E> type) {
        var text = object.optionalText(field);
        for (var code : type.getEnumConstants()) {
            if (code.name().equals(text)) {
                return code;
            }
        }
        if (text != null) {
            var known = String.join(", ", codes(type).stream().sorted().toList());
            object.fault(field, UNKNOWN_CODE, "Is \"" + text + "\"; write one of " + known + ".");
        }
        return null;
    }

    private static <E extends Enum<E>> Set<String> codes(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.toSet());
    }
}
