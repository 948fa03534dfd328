package dev.salesflow.reporting.analysis.log;

import dev.salesflow.reporting.analysis.DealHistory;
import dev.salesflow.reporting.analysis.Move;
import dev.salesflow.reporting.analysis.ProcessDesign;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The columnar log of one process in memory. Any thread may call any method: updates and `view`
/// hold the monitor for microseconds, reports work on the immutable view without any lock.
///
/// Segments are append only. An upsert writes the deal anew at the end and marks the former slot
/// dead; a full segment with more than a third dead is emptied into the last one.
public final class DealLog {
    private final List<Segment> segments = new ArrayList<>(List.of(new Segment()));
    private final Deque<Integer> emptySegments = new ArrayDeque<>();
    private final SlotIndex index = new SlotIndex(segments);
    private final Dictionary stages = new Dictionary(MoveCode.TARGETS);
    private final Dictionary reasons = new Dictionary(MoveCode.TARGETS - 1);
    private final Attributes attributes = new Attributes();
    private ProcessDesign design;
    private int tail;
    private long earliest = Long.MAX_VALUE;
    private long latest = Times.UNKNOWN;
    private @Nullable DealLogView current;

    public DealLog(ProcessDesign design) {
        this.design = design;
        design.stages().forEach(stages::code);
    }

    /// From now on views order stages by `design`; stages it no longer has stay countable.
    public synchronized void redesign(ProcessDesign changed) {
        design = changed;
        changed.stages().forEach(stages::code);
        current = null;
    }

    /// Puts the deal's history in the place of the one held so far. Fails with
    /// `IllegalStateException` beyond 8,191 stages or reasons.
    public synchronized void upsert(DealHistory history) {
        current = null;
        Segment segment = roomyTail(); // may move deals, so it comes before looking for one
        int former = index.find(history.deal());
        int slot = segment.open(history.deal(), Times.micros(history.observedFrom()));
        write(segment, history.moves());
        attributes.write(segment.attributes, slot, history.attributes(), firstTime(history));
        index.put(SlotIndex.address(tail, slot));
        if (former >= 0) {
            bury(former >>> 16, former & 0xFFFF);
        }
    }

    /// What readers see: everything upserted before, nothing after.
    public synchronized DealLogView view() {
        DealLogView view = current;
        if (view == null) {
            List<SegmentView> views = segments.stream().map(Segment::view).toList();
            view =
                    new DealLogView(
                            design,
                            views,
                            stages.snapshot(),
                            reasons.snapshot(),
                            attributes.snapshot(),
                            earliest,
                            latest);
            current = view;
        }
        return view;
    }

    private void write(Segment segment, List<Move> moves) {
        for (Move move : moves) {
            long at = Times.micros(move.at());
            segment.add(MoveCode.pack(move.kind(), target(move)), at);
            if (at != Times.UNKNOWN) {
                earliest = Math.min(earliest, at);
                latest = Math.max(latest, at);
            }
        }
    }

    private int target(Move move) {
        String stage = move.stage();
        if (stage != null) {
            return stages.code(stage);
        }
        String reason = move.reason();
        return reasons.code(reason == null ? DealLogView.UNSTATED : reason);
    }

    private static long firstTime(DealHistory history) {
        return history.moves().stream()
                .mapToLong(move -> Times.micros(move.at()))
                .filter(at -> at != Times.UNKNOWN)
                .findFirst()
                .orElse(Times.UNKNOWN);
    }

    private Segment roomyTail() {
        Segment last = segments.get(tail);
        if (!last.isFull()) {
            return last;
        }
        last.trim();
        int full = tail;
        openTail();
        if (last.isWorn()) {
            empty(full);
            return roomyTail();
        }
        return segments.get(tail);
    }

    private void openTail() {
        if (emptySegments.isEmpty()) {
            tail = segments.size();
            segments.add(new Segment());
        } else {
            tail = emptySegments.pop();
        }
    }

    private void bury(int number, int slot) {
        Segment segment = segments.get(number);
        segment.kill(slot);
        if (number != tail && segment.isFull() && segment.isWorn()) {
            empty(number);
        }
    }

    private void empty(int number) {
        Segment worn = segments.get(number);
        for (int slot = 0; slot < worn.slots(); slot++) {
            if (worn.isLive(slot)) {
                if (segments.get(tail).isFull()) {
                    segments.get(tail).trim();
                    openTail();
                }
                index.put(SlotIndex.address(tail, segments.get(tail).copy(worn, slot)));
            }
        }
        segments.set(number, new Segment());
        emptySegments.push(number);
    }
}
