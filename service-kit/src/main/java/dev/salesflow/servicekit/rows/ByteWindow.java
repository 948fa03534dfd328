package dev.salesflow.servicekit.rows;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The part of a stream between the start of the present record and what has been read so far. It
/// never holds more than one record of the allowed size and one chunk.
final class ByteWindow {
    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final ReadLimits limits;
    private byte[] bytes = new byte[CHUNK];
    private int start;
    private int next;
    private int end;
    private long total;
    private @Nullable RowFault cut;

    ByteWindow(InputStream in, ReadLimits limits) {
        this.in = in;
        this.limits = limits;
    }

    /// Whether there is a next byte; reads on when it has to.
    boolean hasNext() {
        return next < end || fill();
    }

    /// The next byte, which stays next until [#advance()].
    byte peek() {
        return bytes[next];
    }

    void advance() {
        next++;
    }

    /// Lets the record begin at the next byte.
    void mark() {
        start = next;
    }

    /// The bytes between the start of the record and the next byte.
    int length() {
        return next - start;
    }

    byte[] copy(int most) {
        return Arrays.copyOfRange(bytes, start, start + Math.min(length(), most));
    }

    /// The distance from the start of the record to behind its first line feed, or -1 when it has
    /// none.
    int firstLine() {
        for (int i = start; i < next; i++) {
            if (bytes[i] == '\n') {
                return i + 1 - start;
            }
        }
        return -1;
    }

    /// Goes back to a distance from the start of the record.
    void rewind(int distance) {
        next = start + distance;
    }

    /// Why nothing more can be read although the file goes on; null when it does not or while it is
    /// read.
    @Nullable RowFault cut() {
        return cut;
    }

    private boolean fill() {
        if (cut != null) {
            return false;
        }
        makeRoom();
        try {
            int read = in.read(bytes, end, bytes.length - end);
            total += Math.max(read, 0);
            if (total > limits.totalBytes()) {
                cut = ReadFault.FILE_TOO_LARGE;
                return false;
            }
            end += Math.max(read, 0);
            return read > 0;
        } catch (IOException _) {
            cut = ReadFault.GZIP_DAMAGED;
            return false;
        }
    }

    private void makeRoom() {
        if (start > 0) {
            System.arraycopy(bytes, start, bytes, 0, end - start);
            next -= start;
            end -= start;
            start = 0;
        }
        if (end == bytes.length) {
            int most = limits.recordBytes() + CHUNK;
            bytes = Arrays.copyOf(bytes, Math.min(bytes.length * 2, most));
        }
    }
}
