package dev.salesflow.servicekit.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the first record of a CSV file says: which field separates, and where the mapped columns
/// are.
sealed interface CsvHeader {
    /// Delimiters that are tried when the mapping names none, the likeliest first.
    String SNIFFED = ",;\t";

    /// A usable header.
    ///
    /// @param width the number of fields of every row
    /// @param positions the position of each mapped column
    record Found(char delimiter, int width, Map<String, Integer> positions) implements CsvHeader {}

    /// The header shows that the file cannot be imported.
    record Refused(OpenedFile.Refused refusal) implements CsvHeader {}

    /// Reads the header. Of several candidates the delimiter is taken that finds most of the mapped
    /// columns.
    static CsvHeader read(RecordScanner records, String candidates, List<String> columns) {
        return switch (firstRecord(records)) {
            case null -> refused(FileFault.EMPTY_FILE, "The file is empty.");
            case Framed.Faulty faulty -> refused(FileFault.BAD_HEADER, faulty.detail());
            case Framed.Whole(byte[] bytes) -> {
                String text = new Utf8().decode(bytes);
                yield text == null
                        ? refused(FileFault.BAD_HEADER, "The first line is not valid UTF-8.")
                        : best(text, candidates, columns);
            }
        };
    }

    private static @Nullable Framed firstRecord(RecordScanner records) {
        Framed record = records.next();
        while (record instanceof Framed.Whole(byte[] bytes) && bytes.length == 0) {
            record = records.next();
        }
        return record;
    }

    private static CsvHeader best(String text, String candidates, List<String> columns) {
        List<String> names = List.of();
        char delimiter = candidates.charAt(0);
        long most = -1;
        for (int i = 0; i < candidates.length(); i++) {
            char candidate = candidates.charAt(i);
            List<String> split = names(text, candidate);
            long found = columns.stream().filter(split::contains).count();
            if (found > most) {
                most = found;
                names = split;
                delimiter = candidate;
            }
        }
        return locate(names, delimiter, columns);
    }

    private static List<String> names(String text, char delimiter) {
        String[] fields = new CsvFields(delimiter).split(text);
        return fields == null ? List.of() : Arrays.stream(fields).map(String::strip).toList();
    }

    private static CsvHeader locate(List<String> names, char delimiter, List<String> columns) {
        Map<String, Integer> positions = new HashMap<>();
        List<String> missing = new ArrayList<>();
        for (String column : columns) {
            int position = names.indexOf(column);
            if (position < 0) {
                missing.add(column);
            } else if (position != names.lastIndexOf(column)) {
                String detail = "The column " + column + " occurs twice; rename one.";
                return refused(FileFault.DUPLICATE_COLUMN, detail);
            }
            positions.put(column, position);
        }
        if (!missing.isEmpty()) {
            String detail = "Has no " + listed(missing) + "; its header is " + listed(names) + ".";
            return refused(FileFault.MISSING_COLUMNS, detail);
        }
        return new Found(delimiter, names.size(), Map.copyOf(positions));
    }

    private static String listed(List<String> names) {
        return Text.excerpt(String.join(", ", names), 300);
    }

    private static CsvHeader refused(FileFault fault, String detail) {
        return new Refused(new OpenedFile.Refused(fault, detail));
    }
}
