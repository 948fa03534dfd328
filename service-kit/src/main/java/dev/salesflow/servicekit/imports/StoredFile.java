package dev.salesflow.servicekit.imports;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/// An uploaded file in the database, in chunks, so that an import survives the process that took
/// it.
public final class StoredFile extends InputStream {

    private static final int CHUNK = 1 << 20;
    private static final String PUT =
            "insert into {import}_chunk (import_id, number, bytes) values ($1, $2, $3)";
    private static final String GET =
            "select bytes from {import}_chunk where import_id = $1 and number = $2";

    private final ImportDatabase database;
    private final String get;
    private final UUID importId;
    private byte[] chunk = {};
    private int position;
    private int next;

    /// Reads the file of an import.
    public StoredFile(ImportKind kind, ImportDatabase database, UUID importId) {
        this.database = database;
        this.get = kind.sql(GET);
        this.importId = importId;
    }

    /// Stores all bytes of a stream.
    static void store(ImportKind kind, SqlClient transaction, UUID importId, InputStream bytes)
            throws IOException {
        var put = kind.sql(PUT);
        var number = 0;
        for (var part = bytes.readNBytes(CHUNK); part.length > 0; part = bytes.readNBytes(CHUNK)) {
            ImportDatabase.query(
                    transaction, put, Tuple.of(importId, number++, Buffer.buffer(part)));
        }
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : chunk[position++] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        var count = Math.min(length, chunk.length - position);
        System.arraycopy(chunk, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean isAtEnd() {
        while (position == chunk.length) {
            var rows = database.query(get, Tuple.of(importId, next));
            if (rows.size() == 0) {
                return true;
            }
            chunk = rows.iterator().next().getBuffer(0).getBytes();
            position = 0;
            next++;
        }
        return false;
    }
}
