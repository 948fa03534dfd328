package dev.salesflow.deal.history.mapping;

import dev.salesflow.deal.history.Currencies;
import dev.salesflow.servicekit.mapping.Faults;
import dev.salesflow.servicekit.mapping.MappingCode;
import dev.salesflow.servicekit.mapping.MappingObject;
import dev.salesflow.servicekit.rows.Timestamps;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads what both shapes of a mapping share.
final class CommonReader {
    static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    private static final Pattern PROCESS_KEY = Pattern.compile("[a-z][a-z0-9-]{0,63}");
    private static final int MOST_STAGES = 100;
    private static final int MOST_ATTRIBUTES = 50;

    /// Nodes of the flow report that are no stages.
    private static final Set<String> RESERVED = Set.of("START", "OPEN", "WON", "LOST");

    private static final Set<String> FIELDS =
            Set.of(
                    "shape",
                    "process",
                    "stages",
                    "columns",
                    "attributes",
                    "currency",
                    "timeZone",
                    "delimiter",
                    "observedFrom");
    private static final Set<String> COLUMNS =
            Set.of("deal", "by", "amount", "currency", "owner", "account", "team", "channel");

    private CommonReader() {}

    static Set<String> fieldsAnd(String... more) {
        return Stream.concat(FIELDS.stream(), Stream.of(more)).collect(Collectors.toSet());
    }

    static Set<String> columnsAnd(String... more) {
        return Stream.concat(COLUMNS.stream(), Stream.of(more)).collect(Collectors.toSet());
    }

    static CommonMapping read(MappingObject document) {
        ZoneId zone = document.timeZone("timeZone");
        DealColumns columns = columns(document);
        return new CommonMapping(
                process(document.object("process")),
                stages(document),
                columns,
                currency(document, columns),
                zone,
                document.delimiter("delimiter"),
                observedFrom(document, zone));
    }

    private static ProcessReference process(MappingObject process) {
        process.allowOnly(Set.of("key", "name", "create"));
        String key = process.text("key");
        if (!key.isEmpty() && !PROCESS_KEY.matcher(key).matches()) {
            process.fault(
                    "key",
                    DealMappingCode.BAD_CODE,
                    "Write small letters, digits and hyphens, a letter first, at most 64.");
        }
        boolean create = process.flag("create");
        String name = create ? process.text("name") : process.optionalText("name");
        return new ProcessReference(key, name, create);
    }

    private static List<String> stages(MappingObject document) {
        List<String> stages = document.texts("stages", MOST_STAGES);
        if (stages.isEmpty()) {
            document.fault(
                    "stages", MappingCode.REQUIRED, "List the codes of the stages in order.");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < stages.size(); i++) {
            stage(stages.get(i), document.at("stages") + "/" + i, seen, document.faults());
        }
        return stages;
    }

    private static void stage(String code, String pointer, Set<String> seen, Faults faults) {
        if (code.isEmpty()) {
            return; // its fault is noted already
        }
        if (!CODE.matcher(code).matches()) {
            faults.add(
                    pointer,
                    DealMappingCode.BAD_CODE,
                    "Write capitals, digits and underscores, a letter first, at most 64.");
        } else if (RESERVED.contains(code)) {
            faults.add(
                    pointer,
                    DealMappingCode.RESERVED_CODE,
                    code + " is a node of its own in reports; choose another code.");
        }
        if (!seen.add(code)) {
            faults.add(pointer, MappingCode.DUPLICATE, code + " is listed before.");
        }
    }

    private static DealColumns columns(MappingObject document) {
        MappingObject columns = document.object("columns");
        String team = columns.optionalText("team");
        return new DealColumns(
                columns.text("deal"),
                columns.optionalText("by"),
                columns.optionalText("amount"),
                columns.optionalText("currency"),
                columns.optionalText("owner"),
                columns.optionalText("account"),
                team,
                columns.optionalText("channel"),
                attributes(document, team));
    }

    private static List<String> attributes(MappingObject document, @Nullable String team) {
        List<String> attributes = document.texts("attributes", MOST_ATTRIBUTES);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < attributes.size(); i++) {
            String attribute = attributes.get(i);
            String pointer = document.at("attributes") + "/" + i;
            if (!attribute.isEmpty() && !seen.add(attribute)) {
                document.faults()
                        .add(pointer, MappingCode.DUPLICATE, "This column is listed before.");
            }
            if (attribute.equals(DealColumns.TEAM) && team != null && !team.equals(attribute)) {
                String detail = "The column in /columns/team is kept under this name; rename one.";
                document.faults().add(pointer, MappingCode.DUPLICATE, detail);
            }
        }
        return attributes;
    }

    private static @Nullable String currency(MappingObject document, DealColumns columns) {
        String currency = document.optionalText("currency");
        if (currency != null && !Currencies.known(currency)) {
            document.fault(
                    "currency",
                    DealMappingCode.UNKNOWN_CURRENCY,
                    "Write an ISO 4217 code such as EUR or CNY.");
        } else if (!document.has("currency")
                && columns.amount() != null
                && columns.currency() == null) {
            document.fault(
                    "currency",
                    MappingCode.REQUIRED,
                    "Amounts need a currency: name one here or a column in /columns/currency.");
        }
        return currency;
    }

    private static @Nullable Instant observedFrom(MappingObject document, ZoneId zone) {
        String text = document.optionalText("observedFrom");
        if (text == null) {
            return null;
        }
        Instant instant = Timestamps.parse(text, zone).orElse(null);
        if (instant == null) {
            document.fault("observedFrom", MappingCode.BAD_DATE, Timestamps.EXPECTED);
        }
        return instant;
    }
}
