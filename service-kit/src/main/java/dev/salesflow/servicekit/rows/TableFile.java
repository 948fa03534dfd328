package dev.salesflow.servicekit.rows;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.zip.GZIPInputStream;

/// Opens an uploaded file: finds out what it is by its name, checks that its first bytes agree, and
/// reads the header.
public final class TableFile {
    private static final int GZIP_BUFFER = 1 << 16;

    private TableFile() {}

    /// The rows of a file, or why it is refused. The source is read once, forward, and closed with
    /// the reader (at once when the file is refused).
    ///
    /// @param uploaded the bytes as they were uploaded
    /// @param fileName decides between `.csv`, `.csv.gz` and `.ndjson`
    /// @param shape names the columns that the rows need
    /// @throws java.io.UncheckedIOException when the source itself cannot be read
    public static OpenedFile open(
            InputStream uploaded, String fileName, TableShape shape, ReadLimits limits) {
        Source source = new Source(uploaded);
        OpenedFile opened = choose(source, fileName, shape, limits);
        if (opened instanceof OpenedFile.Refused) {
            source.close();
        }
        return opened;
    }

    private static OpenedFile choose(
            Source source, String fileName, TableShape shape, ReadLimits limits) {
        FileKind kind = FileKind.ofName(fileName).orElse(null);
        if (kind == null) {
            return new OpenedFile.Refused(
                    FileFault.UNKNOWN_FILE_KIND, "Send a file named .csv, .csv.gz or .ndjson.");
        }
        try {
            InputStream content = new BufferedInputStream(source);
            boolean compressed = Beginning.peek(content).isGzip();
            if (compressed != (kind == FileKind.CSV_GZ)) {
                return wrongCompression(compressed);
            }
            if (compressed) {
                content = new BufferedInputStream(new GZIPInputStream(content, GZIP_BUFFER));
            }
            Beginning beginning = Beginning.peek(content);
            OpenedFile.Refused refused = beginning.refusal(kind);
            if (refused != null) {
                return refused;
            }
            content.skipNBytes(beginning.byteOrderMark());
            return rows(content, kind, shape, limits);
        } catch (IOException _) {
            return damaged();
        }
    }

    private static OpenedFile rows(
            InputStream content, FileKind kind, TableShape shape, ReadLimits limits) {
        if (kind == FileKind.NDJSON) {
            RecordScanner lines = new RecordScanner(content, limits, RecordScanner.LINES);
            return new OpenedFile.Accepted(
                    new JsonRows(content, lines, new HashSet<>(shape.columns())));
        }
        Character delimiter = shape.delimiter();
        String candidates = delimiter == null ? CsvHeader.SNIFFED : delimiter.toString();
        RecordScanner records = new RecordScanner(content, limits, candidates);
        return switch (CsvHeader.read(records, candidates, shape.columns())) {
            case CsvHeader.Refused(OpenedFile.Refused refused) -> refused;
            case CsvHeader.Found header -> {
                records.useDelimiter(header.delimiter());
                yield new OpenedFile.Accepted(new CsvRows(content, records, header));
            }
        };
    }

    private static OpenedFile.Refused wrongCompression(boolean compressed) {
        return compressed
                ? new OpenedFile.Refused(
                        FileFault.UNEXPECTED_GZIP,
                        "The content is compressed with gzip; name it .csv.gz, or decompress"
                                + " NDJSON.")
                : new OpenedFile.Refused(
                        FileFault.NOT_GZIP,
                        "The content is not compressed with gzip; name it .csv.");
    }

    private static OpenedFile.Refused damaged() {
        return new OpenedFile.Refused(
                FileFault.GZIP_DAMAGED, "The compressed file is damaged; upload it again.");
    }
}
