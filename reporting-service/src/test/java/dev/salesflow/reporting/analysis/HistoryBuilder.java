package dev.salesflow.reporting.analysis;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes down a deal's history for tests; times are days since 2024-01-01T00:00Z.
public final class HistoryBuilder {
    public static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

    private final UUID deal;
    private final List<Move> moves = new ArrayList<>();
    private final List<AttributeVersion> attributes = new ArrayList<>();
    private @Nullable Instant observedFrom;

    private HistoryBuilder(UUID deal) {
        this.deal = deal;
    }

    public static HistoryBuilder deal(String name) {
        return new HistoryBuilder(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    public static Instant day(double days) {
        return START.plusMillis(Math.round(days * 86_400_000));
    }

    public HistoryBuilder entered(double day, String stage) {
        return move(Move.entered(day(day), stage));
    }

    public HistoryBuilder entered(String stage) {
        return move(Move.entered(null, stage));
    }

    public HistoryBuilder won(double day) {
        return move(Move.won(day(day)));
    }

    public HistoryBuilder lost(double day, @Nullable String reason) {
        return move(Move.lost(day(day), reason));
    }

    public HistoryBuilder reopened(double day, String stage) {
        return move(Move.reopened(day(day), stage));
    }

    public HistoryBuilder move(Move move) {
        moves.add(move);
        return this;
    }

    public HistoryBuilder with(String attribute, String value) {
        attributes.add(AttributeVersion.constant(attribute, value));
        return this;
    }

    public HistoryBuilder with(double day, String attribute, @Nullable String value) {
        attributes.add(new AttributeVersion(attribute, value, day(day)));
        return this;
    }

    public HistoryBuilder observedFrom(double day) {
        observedFrom = day(day);
        return this;
    }

    public DealHistory build() {
        return new DealHistory(deal, moves, attributes, observedFrom);
    }
}
