package dev.salesflow.reporting.analysis.log;

import dev.salesflow.reporting.analysis.AttributeVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The names of all attributes and the dictionary of each one's values.
final class Attributes {
    private static final int LIMIT = 256;
    private static final int VALUES = Integer.MAX_VALUE;

    private final Dictionary names = new Dictionary(LIMIT);
    private final List<Dictionary> values = new ArrayList<>();

    /// Writes a new deal's attributes. A single version that holds since before the deal's first
    /// time is a constant: no as-of instant at which the deal exists can tell the difference.
    void write(AttributeColumns columns, int slot, List<AttributeVersion> versions, long first) {
        Map<String, List<AttributeVersion>> byName = new LinkedHashMap<>();
        for (AttributeVersion version : versions) {
            byName.computeIfAbsent(version.name(), _ -> new ArrayList<>(1)).add(version);
        }
        byName.forEach((name, history) -> writeOne(columns, slot, name, history, first));
    }

    private void writeOne(
            AttributeColumns columns,
            int slot,
            String name,
            List<AttributeVersion> history,
            long first) {
        int attribute = names.code(name);
        if (attribute == values.size()) {
            values.add(new Dictionary(VALUES));
        }
        Dictionary dictionary = values.get(attribute);
        long[] at = history.stream().mapToLong(version -> Times.micros(version.at())).toArray();
        int[] cells = history.stream().mapToInt(version -> cell(dictionary, version)).toArray();
        if (at.length == 1 && at[0] <= first) {
            columns.put(attribute, slot, cells[0]);
        } else {
            columns.put(attribute, slot, at, cells);
        }
    }

    private static int cell(Dictionary dictionary, AttributeVersion version) {
        String value = version.value();
        return value == null ? 0 : dictionary.code(value) + 1;
    }

    AttributeCodes snapshot() {
        return new AttributeCodes(
                names.snapshot(), values.stream().map(Dictionary::snapshot).toList());
    }
}
