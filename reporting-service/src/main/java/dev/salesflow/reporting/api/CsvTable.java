package dev.salesflow.reporting.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.salesflow.events.EventJson;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// A report's table as CSV (RFC 4180) with a header: one line per row, nested figures as
/// `outer.inner`.
final class CsvTable {

    private static final CsvMapper CSV =
            CsvMapper.csvBuilder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();

    private CsvTable() {}

    /// One group's table.
    record Group(@Nullable String key, Object table) {}

    /// The text of a list of records, or of named records (then the first column is `name`).
    static String of(Object table) {
        return text(rows(table));
    }

    /// The tables of all groups below each other, with the group's key in the first column.
    static String grouped(List<Group> groups) {
        var rows = new ArrayList<Map<String, String>>();
        for (var group : groups) {
            for (var row : rows(group.table())) {
                var keyed = new LinkedHashMap<String, String>();
                keyed.put("group", group.key() == null ? "" : group.key());
                keyed.putAll(row);
                rows.add(keyed);
            }
        }
        return text(rows);
    }

    private static List<Map<String, String>> rows(Object table) {
        JsonNode json = EventJson.mapper().valueToTree(table);
        var rows = new ArrayList<Map<String, String>>();
        if (json.isArray()) {
            json.forEach(row -> rows.add(flat(row)));
        } else {
            json.properties()
                    .forEach(entry -> {
                        var row = new LinkedHashMap<String, String>();
                        row.put("name", entry.getKey());
                        row.putAll(flat(entry.getValue()));
                        rows.add(row);
                    });
        }
        return rows;
    }

    private static String text(List<Map<String, String>> rows) {
        var columns = new LinkedHashSet<String>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        var schema = CsvSchema.builder();
        columns.forEach(schema::addColumn);
        try {
            return CSV.writer(schema.build().withHeader().withLineSeparator("\r\n"))
                    .writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> flat(JsonNode node) {
        var row = new LinkedHashMap<String, String>();
        flatten("", node, row);
        return row;
    }

    private static void flatten(String name, JsonNode node, Map<String, String> row) {
        if (node.isObject()) {
            node.properties()
                    .forEach(entry -> {
                        var inner = name.isEmpty() ? entry.getKey() : name + "." + entry.getKey();
                        flatten(inner, entry.getValue(), row);
                    });
        } else if (node.isArray()) {
            row.put(
                    name,
                    StreamSupport.stream(node.spliterator(), false)
                            .map(JsonNode::asText)
                            .collect(Collectors.joining(" > ")));
        } else {
            row.put(name, node.isNull() ? "" : node.asText());
        }
    }
}
