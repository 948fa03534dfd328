package dev.salesflow.servicekit.rows;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The first bytes of a file, which say what it is.
final class Beginning {
    private static final int LENGTH = 8_000;

    private final byte[] bytes;

    private Beginning(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Looks at the beginning of a stream that can be marked, and leaves the stream where it was.
    /// Damage behind the first byte is left for the reader of rows to find.
    static Beginning peek(InputStream content) throws IOException {
        content.mark(LENGTH);
        byte[] bytes = new byte[LENGTH];
        int length = 0;
        try {
            // One by one, because a bulk read throws away what it has when it meets damage.
            for (int next = content.read(); next >= 0; next = content.read()) {
                bytes[length++] = (byte) next;
                if (length == LENGTH) {
                    break;
                }
            }
        } catch (IOException e) {
            if (length == 0) {
                throw e;
            }
        }
        content.reset();
        return new Beginning(Arrays.copyOf(bytes, length));
    }

    boolean isGzip() {
        return begins(0x1f, 0x8b);
    }

    /// The length of the UTF-8 byte order mark, 0 when there is none.
    int byteOrderMark() {
        return begins(0xef, 0xbb, 0xbf) ? 3 : 0;
    }

    /// Why the content cannot be of its kind; null when it can.
    OpenedFile.@Nullable Refused refusal(FileKind kind) {
        if (bytes.length == byteOrderMark()) {
            return new OpenedFile.Refused(FileFault.EMPTY_FILE, "The file is empty.");
        }
        if (begins(0xff, 0xfe) || begins(0xfe, 0xff)) {
            return new OpenedFile.Refused(FileFault.UTF_16, "Save the file as UTF-8, not UTF-16.");
        }
        if (begins('P', 'K', 3, 4)) {
            return new OpenedFile.Refused(
                    FileFault.NOT_TEXT,
                    "This is an archive or a spreadsheet; export the table as CSV in UTF-8.");
        }
        if (hasNul()) {
            return new OpenedFile.Refused(
                    FileFault.NOT_TEXT, "This is no text; send a table as CSV or NDJSON in UTF-8.");
        }
        if (kind == FileKind.NDJSON && firstVisible() != '{') {
            return new OpenedFile.Refused(
                    FileFault.NOT_NDJSON,
                    "Send one JSON object per line, without a list around them.");
        }
        return null;
    }

    private boolean hasNul() {
        for (byte next : bytes) {
            if (next == 0) {
                return true;
            }
        }
        return false;
    }

    private int firstVisible() {
        for (int i = byteOrderMark(); i < bytes.length; i++) {
            if (bytes[i] < 0 || bytes[i] > ' ') {
                return bytes[i];
            }
        }
        return -1;
    }

    private boolean begins(int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
