package dev.salesflow.servicekit.rows;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/// Uploaded files for tests, with the three columns `id`, `state` and `closed`.
final class Uploads {
    static final TableShape SHAPE = new TableShape(List.of("id", "state", "closed"), null);
    static final String HEADER = "id,state,closed\n";

    private Uploads() {}

    static OpenedFile open(String name, byte[] content) {
        return TableFile.open(new ByteArrayInputStream(content), name, SHAPE, ReadLimits.DEFAULT);
    }

    static FileFault refusal(String name, byte[] content) {
        return ((OpenedFile.Refused) open(name, content)).code();
    }

    static FileFault refusal(String name, String content) {
        return refusal(name, content.getBytes(UTF_8));
    }

    static List<Row> csv(String content) {
        return all(open("deals.csv", content.getBytes(UTF_8)));
    }

    static List<Row> ndjson(String content) {
        return all(open("deals.ndjson", content.getBytes(UTF_8)));
    }

    static List<Row> all(OpenedFile opened) {
        List<Row> rows = new ArrayList<>();
        try (RowReader reader = ((OpenedFile.Accepted) opened).rows()) {
            for (Row row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    /// Rows in short: `1 id state closed`, or `1 FAULT`.
    static List<String> brief(List<Row> rows) {
        return rows.stream().map(Uploads::brief).toList();
    }

    static RowFault fault(Row row) {
        return ((Row.Broken) row).error().code();
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }

    /// A stream of a beginning, then one byte many times, then an end; it is never in memory as a
    /// whole.
    static InputStream endless(String beginning, char filler, long times, String end) {
        InputStream middle =
                new InputStream() {
                    private long left = times;

                    @Override
                    public int read() {
                        return left-- > 0 ? filler : -1;
                    }

                    @Override
                    public int read(byte[] bytes, int offset, int length) {
                        int count = (int) Math.min(left, length);
                        left -= count;
                        Arrays.fill(bytes, offset, offset + count, (byte) filler);
                        return count == 0 ? -1 : count;
                    }
                };
        InputStream first = new ByteArrayInputStream(beginning.getBytes(UTF_8));
        InputStream last = new ByteArrayInputStream(end.getBytes(UTF_8));
        return new SequenceInputStream(first, new SequenceInputStream(middle, last));
    }

    private static String brief(Row row) {
        return switch (row) {
            case Row.Broken broken -> broken.number() + " " + broken.error().code();
            case Row.Parsed(long number, var values) ->
                    String.join(
                            " ",
                            String.valueOf(number),
                            values.getOrDefault("id", "-"),
                            values.getOrDefault("state", "-"),
                            values.getOrDefault("closed", "-"));
        };
    }
}
