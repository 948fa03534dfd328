package dev.salesflow.localstack.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.zip.GZIPInputStream;

/// What is imported: the mapping and the file, both read as streams, never as a whole.
public record ImportFile(Path mapping, Path file) {

    private static final int CHUNK = 1 << 16;

    /// A key that depends on the content alone, so that the same mapping and file are the same
    /// command however often and from wherever they are sent: the first half of the SHA-256 over
    /// length and bytes of the mapping and bytes of the file, as a UUID of version 8 (RFC 9562).
    public UUID idempotencyKey() throws IOException {
        MessageDigest digest = sha256();
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(Files.size(mapping)).flip());
        digestOf(mapping, digest);
        digestOf(file, digest);
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        long high = (hash.getLong() & ~0xF000L) | 0x8000L;
        long low = (hash.getLong() & ~(0xC0L << 56)) | (0x80L << 56);
        return new UUID(high, low);
    }

    /// What the mapping fills.
    ///
    /// @throws IllegalArgumentException when the mapping does not tell
    public ImportTarget target() throws IOException {
        return ImportTarget.of(mapping);
    }

    /// Number of lines, for the progress bar; empty when the file cannot be read as text lines.
    public OptionalLong lines() {
        byte[] chunk = new byte[CHUNK];
        long lines = 0;
        try (InputStream in = open()) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                for (int i = 0; i < read; i++) {
                    lines += chunk[i] == '\n' ? 1 : 0;
                }
            }
            return OptionalLong.of(lines);
        } catch (IOException unreadable) {
            return OptionalLong.empty(); // the service says what is wrong with it
        }
    }

    private InputStream open() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), CHUNK);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in, CHUNK) : in;
    }

    private static void digestOf(Path file, MessageDigest digest) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream()); // reading updates the digest
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
