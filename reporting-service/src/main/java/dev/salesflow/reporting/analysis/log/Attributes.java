package dev.salesflow.reporting.analysis.log;

import static java.lang.System.Logger.Level.WARNING;

import dev.salesflow.reporting.analysis.AttributeVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The names of all attributes and the dictionary of each one's values. Each takes a column in each
/// segment, and whoever opens deals may name new ones: beyond 256 the deals' own are left out, so
/// that nobody's inventions stop the reports.
final class Attributes {
    private static final System.Logger LOG = System.getLogger(Attributes.class.getName());
    private static final String OWN = "attr.";
    private static final int MOST = 256;
    private static final int UNLIMITED = Integer.MAX_VALUE;

    private final Dictionary names = new Dictionary(UNLIMITED);
    private final List<Dictionary> values = new ArrayList<>();
    private boolean isFull;

    /// Writes a new deal's attributes. A single version that holds since before the deal's first
    /// time is a constant: no as-of instant at which the deal exists can tell the difference.
    void write(AttributeColumns columns, int slot, List<AttributeVersion> versions, long first) {
        Map<String, List<AttributeVersion>> byName = new LinkedHashMap<>();
        for (AttributeVersion version : versions) {
            byName.computeIfAbsent(version.name(), _ -> new ArrayList<>(1)).add(version);
        }
        byName.forEach((name, history) -> {
            if (hasRoomFor(name)) {
                writeOne(columns, slot, name, history, first);
            }
        });
    }

    private boolean hasRoomFor(String name) {
        if (!name.startsWith(OWN) || names.size() < MOST || names.knows(name)) {
            return true;
        }
        if (!isFull) {
            isFull = true;
            LOG.log(WARNING, "more than {0} attributes, left out of reports: {1}", MOST, name);
        }
        return false;
    }

    private void writeOne(
            AttributeColumns columns,
            int slot,
            String name,
            List<AttributeVersion> history,
            long first) {
        int attribute = names.code(name);
        if (attribute == values.size()) {
            values.add(new Dictionary(UNLIMITED));
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
