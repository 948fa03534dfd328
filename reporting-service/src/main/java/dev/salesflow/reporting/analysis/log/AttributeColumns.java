package dev.salesflow.reporting.analysis.log;

import java.util.Arrays;

/// The attribute values of one segment. A cell is 0 for absent, value code + 1 for a value that
/// never changed, and -(start + 1) for a block of versions: its length, then one entry per version.
final class AttributeColumns {
    private int[][] cells = new int[0][];
    private long[] versionAt = new long[0];
    private int[] versionCell = new int[0];
    private int used;

    /// A column that can take `slot`, its cells from the old length on being absent.
    private int[] column(int attribute, int slot) {
        if (attribute >= cells.length) {
            cells = Arrays.copyOf(cells, attribute + 1);
        }
        int[] column = cells[attribute];
        if (column == null || slot >= column.length) {
            int size = Segment.grown(slot + 1);
            column = column == null ? new int[size] : Arrays.copyOf(column, size);
            cells[attribute] = column;
        }
        return column;
    }

    void put(int attribute, int slot, int constant) {
        column(attribute, slot)[slot] = constant;
    }

    void put(int attribute, int slot, long[] at, int[] versions) {
        reserve(at.length + 1);
        column(attribute, slot)[slot] = -(used + 1);
        versionAt[used++] = at.length;
        System.arraycopy(at, 0, versionAt, used, at.length);
        System.arraycopy(versions, 0, versionCell, used, at.length);
        used += at.length;
    }

    void copy(AttributeColumns source, int sourceSlot, int slot) {
        for (int attribute = 0; attribute < source.cells.length; attribute++) {
            int[] column = source.cells[attribute];
            int cell = column == null || sourceSlot >= column.length ? 0 : column[sourceSlot];
            if (cell > 0) {
                put(attribute, slot, cell);
            } else if (cell < 0) {
                int first = -cell;
                int last = first + (int) source.versionAt[first - 1];
                put(
                        attribute,
                        slot,
                        Arrays.copyOfRange(source.versionAt, first, last),
                        Arrays.copyOfRange(source.versionCell, first, last));
            }
        }
    }

    private void reserve(int more) {
        if (used + more > versionAt.length) {
            int size = Math.max(used + more, versionAt.length * 3 / 2);
            versionAt = Arrays.copyOf(versionAt, size);
            versionCell = Arrays.copyOf(versionCell, size);
        }
    }

    /// The columns as they are; cells of later slots may change, those written do not.
    AttributeView view() {
        return new AttributeView(cells.clone(), versionAt, versionCell);
    }
}
