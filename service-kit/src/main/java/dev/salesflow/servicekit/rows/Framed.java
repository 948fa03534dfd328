package dev.salesflow.servicekit.rows;

/// One record as [RecordScanner] cuts it out of the stream.
@SuppressWarnings("ArrayRecordComponent") // records are passed on, never compared
sealed interface Framed {
    /// The bytes of a whole record without its line end; empty for an empty line.
    record Whole(byte[] bytes) implements Framed {}

    /// A record that cannot be cut out, with its first bytes.
    record Faulty(RowFault fault, byte[] beginning, String detail) implements Framed {}
}
