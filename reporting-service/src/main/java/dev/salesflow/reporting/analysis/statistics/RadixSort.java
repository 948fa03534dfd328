package dev.salesflow.reporting.analysis.statistics;

import java.util.Arrays;

/// Sorts non-negative longs by least significant digits of 11 bits: linear in n, the same for every
/// order of arrival.
final class RadixSort {
    private static final int BITS = 11;
    private static final int DIGITS = 1 << BITS;
    private static final int WORTH_IT = 2_000;

    private RadixSort() {}

    /// The sorted values at the start of the array given or of a new one.
    static long[] sort(long[] values, int size, int fromBit) {
        if (isSorted(values, size)) {
            return values;
        }
        if (size < WORTH_IT) {
            Arrays.sort(values, 0, size);
            return values;
        }
        long highest = 0;
        for (int i = 0; i < size; i++) {
            highest = Math.max(highest, values[i]);
        }
        long[] from = values;
        long[] to = new long[size];
        for (int shift = fromBit; shift < Long.SIZE - 1 && highest >>> shift != 0; shift += BITS) {
            if (pass(from, to, size, shift)) {
                long[] swap = from;
                from = to;
                to = swap;
            }
        }
        return from;
    }

    private static boolean isSorted(long[] values, int size) {
        for (int i = 1; i < size; i++) {
            if (values[i - 1] > values[i]) {
                return false;
            }
        }
        return true;
    }

    /// False when all values have the same digit, so that nothing had to move.
    private static boolean pass(long[] from, long[] to, int size, int shift) {
        var next = new int[DIGITS];
        for (int i = 0; i < size; i++) {
            next[(int) (from[i] >>> shift) & (DIGITS - 1)]++;
        }
        int sum = 0;
        for (int digit = 0; digit < DIGITS; digit++) {
            int count = next[digit];
            if (count == size) {
                return false;
            }
            next[digit] = sum;
            sum += count;
        }
        for (int i = 0; i < size; i++) {
            long value = from[i];
            to[next[(int) (value >>> shift) & (DIGITS - 1)]++] = value;
        }
        return true;
    }
}
