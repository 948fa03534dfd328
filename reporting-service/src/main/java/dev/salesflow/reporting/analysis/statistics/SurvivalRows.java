package dev.salesflow.reporting.analysis.statistics;

/// The rows behind a survival estimate: each with an entry, an exit and a cause, in ticks. A row
/// whose exit is not after its positive entry was never at risk; it is kept apart and counted.
public final class SurvivalRows {
    /// The cause of a row that is still open.
    public static final int CENSORED = 0;

    private final int causeBits;
    private final long longest;
    private final LongBuffer exits = new LongBuffer();
    private final LongBuffer entries = new LongBuffer();
    private final LongBuffer neverAtRisk = new LongBuffer();

    /// Rows with the causes 0 (open) to `highestCause`. Exits are cut off at what fits beside the
    /// cause: with 8,191 causes 35 years of microseconds.
    public SurvivalRows(int highestCause) {
        causeBits = Integer.SIZE - Integer.numberOfLeadingZeros(highestCause);
        longest = Long.MAX_VALUE >>> causeBits;
    }

    /// Adds a row. Entry and exit are not negative; an entry of 0 counts as before 0.
    public void add(long entry, long exit, int cause) {
        long row = (Math.min(exit, longest) << causeBits) | cause;
        if (entry > 0 && exit <= entry) {
            neverAtRisk.add(row);
            return;
        }
        exits.add(row);
        if (entry > 0) {
            entries.add(entry);
        }
    }

    /// The exits of all rows, never at risk or not, in `buffers[cause]`; causes without a buffer
    /// are left out.
    public void split(LongBuffer[] buffers) {
        sort();
        split(exits, buffers);
        split(neverAtRisk, buffers);
    }

    private void split(LongBuffer rows, LongBuffer[] buffers) {
        for (int i = 0; i < rows.size(); i++) {
            int cause = cause(rows.get(i));
            if (cause < buffers.length) {
                buffers[cause].add(exit(rows.get(i)));
            }
        }
    }

    void sort() {
        exits.sort(causeBits);
        entries.sort(0);
    }

    public int size() {
        return exits.size() + neverAtRisk.size();
    }

    public int neverAtRisk() {
        return neverAtRisk.size();
    }

    int atRiskEver() {
        return exits.size();
    }

    /// The exit and cause of a row, in order of exits after `sort`.
    long row(int index) {
        return exits.get(index);
    }

    long exit(long row) {
        return row >>> causeBits;
    }

    int cause(long row) {
        return (int) row & ((1 << causeBits) - 1);
    }

    long entry(int index) {
        return entries.get(index);
    }

    /// How many rows entered after age 0.
    int lateEntries() {
        return entries.size();
    }

    /// n(t) = #{e < t ≤ x}, an entry of 0 counting as before 0.
    int atRisk(long t) {
        int early = exits.size() - entries.size();
        return early + entries.countBelow(t) - exits.countBelow(Math.min(t, longest) << causeBits);
    }
}
