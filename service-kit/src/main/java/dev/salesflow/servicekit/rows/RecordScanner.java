package dev.salesflow.servicekit.rows;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Cuts a stream of bytes into records: lines of NDJSON, or records of CSV with line ends inside
/// quotes.
///
/// After a record with a fault it goes on behind the next line end. When a quote without end has
/// swallowed lines, that is the end of the record's *first* line, so that one stray quote costs one
/// row and not all that follow; the bytes read twice because of that are limited, behind the limit
/// the swallowed lines are lost.
final class RecordScanner {
    /// The delimiters of a scanner that cuts lines.
    static final String LINES = "";

    static final int EXCERPT_BYTES = 800;

    private static final int MOST_REREAD = 64 << 20;

    private final ByteWindow window;
    private final ReadLimits limits;
    private String delimiters;
    private long reread;
    private boolean skipping;
    private boolean afterReturn;
    private boolean ended;

    /// A scanner of a stream; any of the delimiters starts a field, none at all means lines.
    RecordScanner(InputStream in, ReadLimits limits, String delimiters) {
        this.window = new ByteWindow(in, limits);
        this.limits = limits;
        this.delimiters = delimiters;
    }

    /// From now on only this delimiter starts a field.
    void useDelimiter(char delimiter) {
        delimiters = String.valueOf(delimiter);
    }

    /// The next record, or null after the last.
    @Nullable Framed next() {
        if (skipping) {
            skipLine();
        }
        dropLineFeed();
        window.mark();
        Quoting place = delimiters.isEmpty() ? Quoting.UNQUOTED : Quoting.FIELD_START;
        while (window.hasNext()) {
            byte next = window.peek();
            if (place != Quoting.QUOTED && endsLine(next)) {
                return lineEnd(next);
            }
            place = delimiters.isEmpty() ? place : place.after(next, delimiters);
            if (place == Quoting.BROKEN) {
                return faulty(ReadFault.BAD_QUOTE, "Text follows a closing quote.", true);
            }
            window.advance();
            if (window.length() > limits.recordBytes()) {
                String detail = "Longer than " + limits.recordBytes() + " bytes.";
                return faulty(ReadFault.ROW_TOO_LONG, detail, place == Quoting.QUOTED);
            }
        }
        return atEnd(place);
    }

    private @Nullable Framed atEnd(Quoting place) {
        if (place == Quoting.QUOTED) {
            return faulty(ReadFault.BAD_QUOTE, "A quoted field has no end.", true);
        }
        RowFault cut = window.cut();
        if (cut != null && !ended) {
            ended = true;
            return new Framed.Faulty(cut, window.copy(EXCERPT_BYTES), endOf(cut));
        }
        return ended || window.length() == 0
                ? null
                : new Framed.Whole(window.copy(Integer.MAX_VALUE));
    }

    private String endOf(RowFault cut) {
        return cut == ReadFault.FILE_TOO_LARGE
                ? "The file has more than " + limits.totalBytes() + " bytes; split it."
                : "The compressed file ends early or is damaged; upload it again.";
    }

    private Framed lineEnd(byte end) {
        Framed record = new Framed.Whole(window.copy(Integer.MAX_VALUE));
        afterReturn = end == '\r';
        window.advance();
        return record;
    }

    private Framed faulty(RowFault fault, String detail, boolean swallowsLines) {
        Framed record = new Framed.Faulty(fault, window.copy(EXCERPT_BYTES), detail);
        int firstLine = swallowsLines ? window.firstLine() : -1;
        if (firstLine < 0 || reread > MOST_REREAD) {
            skipping = true;
        } else {
            reread += window.length() - firstLine;
            window.rewind(firstLine);
        }
        return record;
    }

    private void skipLine() {
        window.mark();
        while (window.hasNext()) {
            byte next = window.peek();
            window.advance();
            window.mark();
            if (endsLine(next)) {
                afterReturn = next == '\r';
                break;
            }
        }
        skipping = false;
    }

    /// A carriage return ends a record; a line feed behind it belongs to the same line end.
    private void dropLineFeed() {
        window.mark();
        if (afterReturn && window.hasNext() && window.peek() == '\n') {
            window.advance();
        }
        afterReturn = false;
    }

    private boolean endsLine(byte next) {
        return next == '\n' || (next == '\r' && !delimiters.isEmpty());
    }
}
