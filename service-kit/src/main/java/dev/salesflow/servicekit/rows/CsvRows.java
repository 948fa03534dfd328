package dev.salesflow.servicekit.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The rows of a CSV file behind its header.
final class CsvRows implements RowReader {
    private final InputStream content;
    private final RecordScanner records;
    private final CsvHeader.Found header;
    private final CsvFields fields;
    private final Utf8 utf8 = new Utf8();
    private long number;

    CsvRows(InputStream content, RecordScanner records, CsvHeader.Found header) {
        this.content = content;
        this.records = records;
        this.header = header;
        this.fields = new CsvFields(header.delimiter());
    }

    @Override
    public @Nullable Row next() {
        while (true) {
            switch (records.next()) {
                case null -> {
                    return null;
                }
                case Framed.Faulty(RowFault fault, byte[] beginning, String detail) -> {
                    number++;
                    return broken(beginning, fault, detail);
                }
                case Framed.Whole(byte[] bytes) -> {
                    if (bytes.length > 0) {
                        number++;
                        return row(bytes);
                    }
                }
            }
        }
    }

    @Override
    public void close() {
        try {
            content.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Row row(byte[] bytes) {
        String text = utf8.decode(bytes);
        if (text == null) {
            return broken(bytes, ReadFault.BAD_ENCODING, "Is not valid UTF-8.");
        }
        String[] values = fields.split(text);
        if (values == null) {
            return broken(bytes, ReadFault.WRONG_FIELD_COUNT, "Has too many fields.");
        }
        if (values.length != header.width()) {
            String detail =
                    "Has %d fields; the header has %d.".formatted(values.length, header.width());
            return broken(bytes, ReadFault.WRONG_FIELD_COUNT, detail);
        }
        Map<String, String> mapped = new HashMap<>();
        header.positions().forEach((column, position) -> mapped.put(column, values[position]));
        return new Row.Parsed(number, mapped);
    }

    private Row broken(byte[] bytes, RowFault fault, String detail) {
        return new Row.Broken(RowError.ofRow(number, Utf8.excerpt(bytes), fault, detail));
    }
}
