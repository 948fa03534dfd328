package dev.salesflow.reporting.analysis.log;

import java.util.List;
import java.util.UUID;

/// Finds a deal's slot by its id: open addressing over slot numbers, the ids stay in the segments.
final class SlotIndex {
    private final List<Segment> segments;
    private int[] table = new int[64];
    private int size;

    SlotIndex(List<Segment> segments) {
        this.segments = segments;
    }

    static int address(int segment, int slot) {
        return (segment << 16) | slot;
    }

    /// The address of a deal, -1 when there is none.
    int find(UUID deal) {
        long high = deal.getMostSignificantBits();
        long low = deal.getLeastSignificantBits();
        return table[position(high, low)] - 1;
    }

    /// The deal at this address, which is already written there, is from now on found here.
    void put(int address) {
        if (size * 5 > table.length * 3) {
            rehash();
        }
        int position = position(high(address), low(address));
        if (table[position] == 0) {
            size++;
        }
        table[position] = address + 1;
    }

    private int position(long high, long low) {
        long hash = (high ^ Long.rotateLeft(low, 32)) * 0x9E3779B97F4A7C15L;
        int mask = table.length - 1;
        int position = (int) (hash >>> 40) & mask;
        while (table[position] != 0) {
            int address = table[position] - 1;
            if (low(address) == low && high(address) == high) {
                return position;
            }
            position = (position + 1) & mask;
        }
        return position;
    }

    private void rehash() {
        int[] old = table;
        table = new int[old.length * 2];
        for (int entry : old) {
            if (entry != 0) {
                table[position(high(entry - 1), low(entry - 1))] = entry;
            }
        }
    }

    private long high(int address) {
        return segments.get(address >>> 16).idHigh(address & 0xFFFF);
    }

    private long low(int address) {
        return segments.get(address >>> 16).idLow(address & 0xFFFF);
    }
}
