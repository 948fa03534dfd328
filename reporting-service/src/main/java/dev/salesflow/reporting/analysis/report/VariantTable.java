package dev.salesflow.reporting.analysis.report;

import java.util.Arrays;

/// Numbers distinct sequences of stage codes in order of first appearance: open addressing over one
/// pool that holds them all.
final class VariantTable {
    private int[] table = new int[64];
    private int[] start = new int[17];
    private int[] pool = new int[64];
    private int size;

    /// The number of the sequence of the case's visits.
    int number(Case current) {
        if (size * 2 > table.length) {
            rehash();
        }
        int length = current.visits();
        int hash = 1;
        for (int visit = 0; visit < length; visit++) {
            hash = 31 * hash + current.stage(visit);
        }
        int position = first(hash);
        while (table[position] != 0) {
            if (isSame(table[position] - 1, current, length)) {
                return table[position] - 1;
            }
            position = next(position);
        }
        append(current, length);
        table[position] = size;
        return size - 1;
    }

    private boolean isSame(int variant, Case current, int length) {
        if (length(variant) != length) {
            return false;
        }
        for (int visit = 0; visit < length; visit++) {
            if (stage(variant, visit) != current.stage(visit)) {
                return false;
            }
        }
        return true;
    }

    private void append(Case current, int length) {
        int end = start[size];
        if (end + length > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(end + length, pool.length * 2));
        }
        for (int visit = 0; visit < length; visit++) {
            pool[end + visit] = current.stage(visit);
        }
        size++;
        if (size == start.length) {
            start = Arrays.copyOf(start, size * 2);
        }
        start[size] = end + length;
    }

    private void rehash() {
        table = new int[table.length * 2];
        for (int variant = 0; variant < size; variant++) {
            int hash = 1;
            for (int visit = 0; visit < length(variant); visit++) {
                hash = 31 * hash + stage(variant, visit);
            }
            int position = first(hash);
            while (table[position] != 0) {
                position = next(position);
            }
            table[position] = variant + 1;
        }
    }

    private int first(int hash) {
        return ((hash * 0x9E3779B9) >>> 8) & (table.length - 1);
    }

    private int next(int position) {
        return (position + 1) & (table.length - 1);
    }

    int size() {
        return size;
    }

    int length(int variant) {
        return start[variant + 1] - start[variant];
    }

    int stage(int variant, int visit) {
        return pool[start[variant] + visit];
    }
}
