package dev.salesflow.reporting.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A report's table as CSV (RFC 4180): one line per row, nested figures as `outer.inner`. Columns
/// follow from the type of the rows alone, so that every answer of a report has the same ones.
final class CsvTable {

    private static final CsvMapper CSV =
            CsvMapper.csvBuilder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();

    private final Class<? extends Record> type;
    private final boolean grouped;
    private final List<String[]> lines = new ArrayList<>();

    /// @param grouped the first column is the key of the group
    CsvTable(Class<? extends Record> type, boolean grouped) {
        this.type = type;
        this.grouped = grouped;
    }

    void add(Record row) {
        add(null, row);
    }

    void add(@Nullable String group, Record row) {
        var line = new ArrayList<String>();
        if (grouped) {
            line.add(group == null ? "" : group);
        }
        cells(type, row, line);
        lines.add(line.toArray(String[]::new));
    }

    /// The text with its header line.
    @Override
    public String toString() {
        var columns = new ArrayList<String>();
        if (grouped) {
            columns.add("group");
        }
        columns(type, "", columns);
        var schema = CsvSchema.builder();
        columns.forEach(schema::addColumn);
        try {
            return CSV.writer(schema.build().withHeader().withLineSeparator("\r\n"))
                    .writeValueAsString(lines);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void columns(Class<?> type, String prefix, List<String> columns) {
        for (var component : type.getRecordComponents()) {
            if (component.getType().isRecord()) {
                columns(component.getType(), prefix + prefix(component), columns);
            } else {
                columns.add(prefix + component.getName());
            }
        }
    }

    private static String prefix(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                ? ""
                : component.getName() + ".";
    }

    private static void cells(Class<?> type, @Nullable Object row, List<String> line) {
        for (var component : type.getRecordComponents()) {
            var value = row == null ? null : value(component, row);
            if (component.getType().isRecord()) {
                cells(component.getType(), value, line);
            } else {
                line.add(text(value));
            }
        }
    }

    private static @Nullable Object value(RecordComponent component, Object row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("component not readable: " + component, e);
        }
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list ->
                    list.stream().map(String::valueOf).collect(Collectors.joining(" > "));
            case Object other -> other.toString();
        };
    }
}
