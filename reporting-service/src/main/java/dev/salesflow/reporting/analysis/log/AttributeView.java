package dev.salesflow.reporting.analysis.log;

/// Reads attribute values of one segment as of an instant.
final class AttributeView {
    private final int[][] cells;
    private final long[] versionAt;
    private final int[] versionCell;

    AttributeView(int[][] cells, long[] versionAt, int[] versionCell) {
        this.cells = cells;
        this.versionAt = versionAt;
        this.versionCell = versionCell;
    }

    /// The value code, -1 when absent: the last version in sequence that is not after `asOf`.
    int value(int attribute, int slot, long asOf) {
        if (attribute < 0 || attribute >= cells.length) {
            return -1;
        }
        int[] column = cells[attribute];
        if (column == null || slot >= column.length) {
            return -1;
        }
        int cell = column[slot];
        return cell >= 0 ? cell - 1 : version(-cell, asOf);
    }

    private int version(int first, long asOf) {
        for (int i = first + (int) versionAt[first - 1] - 1; i >= first; i--) {
            if (versionAt[i] <= asOf) {
                return versionCell[i] - 1;
            }
        }
        return -1;
    }
}
