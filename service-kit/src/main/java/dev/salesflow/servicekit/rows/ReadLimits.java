package dev.salesflow.servicekit.rows;

/// How much of a file is read.
///
/// @param recordBytes the most bytes of one record
/// @param totalBytes the most bytes of the file after decompression
public record ReadLimits(int recordBytes, long totalBytes) {
    /// One MiB a record and two GiB a file.
    public static final ReadLimits DEFAULT = new ReadLimits(1 << 20, 2L << 30);

    public ReadLimits {
        if (recordBytes < 1 || totalBytes < 1) {
            throw new IllegalArgumentException("Limits must be positive.");
        }
    }
}
