package dev.salesflow.reporting.analysis.statistics;

import java.util.Arrays;

/// A growing list of primitive longs that can be sorted in place.
public final class LongBuffer {
    private static final long[] NONE = {};

    private long[] values = NONE; // a report by groups has many that stay empty
    private int size;

    public void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.max(16, size * 2));
        }
        values[size++] = value;
    }

    public void addAll(LongBuffer other) {
        if (size + other.size > values.length) {
            values = Arrays.copyOf(values, Math.max(size + other.size, size + (size >> 1)));
        }
        System.arraycopy(other.values, 0, values, size, other.size);
        size += other.size;
    }

    public long get(int index) {
        return values[index];
    }

    public int size() {
        return size;
    }

    /// Sorts ascending by the value's bits from `fromBit` on; lower bits stay in any order. Values
    /// must not be negative.
    public void sort(int fromBit) {
        values = RadixSort.sort(values, size, fromBit);
    }

    /// In a buffer sorted from `fromBit` on: how many values are below `bound`, a multiple of
    /// 2^fromBit.
    public int countBelow(long bound) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] < bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
