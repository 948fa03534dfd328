package dev.salesflow.servicekit.rows;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/// Strict decoding of single records, so that one wrongly encoded row does not spoil the file.
final class Utf8 {
    private final CharsetDecoder decoder =
            UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);

    /// The text of the bytes, or null when they are no UTF-8.
    @Nullable String decode(byte[] bytes) {
        try {
            return decoder.decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            return null;
        }
    }

    /// The beginning of whatever bytes, to be shown in an error.
    static String excerpt(byte[] bytes) {
        int length = Math.min(bytes.length, RecordScanner.EXCERPT_BYTES);
        return Text.excerpt(new String(bytes, 0, length, UTF_8), RowError.MAX_VALUE);
    }
}
