package dev.salesflow.reporting.delivery;

import dev.salesflow.events.deal.DealEvent.DealPutOnHold;
import dev.salesflow.events.deal.DealEvent.DealResumed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Deal histories from a seed, lawful or not: skips, returns, repeats of a stage, reopening, won
/// after won, a stage that the design has no more, moves at the same instant and back in time,
/// unknown times, imports from a date on.
public final class RandomDeals {

    /// The designed stages; deals also come to the stage `GONE`.
    public static final List<String> STAGES = List.of("A", "B", "C", "D");

    /// When the first deals open.
    public static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private static final List<String> VISITED = List.of("A", "B", "C", "D", "GONE");
    private static final List<String> REASONS = List.of("PRICE", "TIMING", "COMPETITOR");
    private static final int MOST_MOVES = 9;

    private final RandomGenerator random;
    private final String process;
    private final boolean keepsTime;
    private Instant now = START;

    private RandomDeals(long seed, String process, boolean keepsTime) {
        this.random = new Random(seed);
        this.process = process;
        this.keepsTime = keepsTime;
    }

    public static List<DealStory> of(long seed, String process, int count) {
        return new RandomDeals(seed, process, false).tell(count);
    }

    /// Deals whose moves all have a time, none before the one ahead of it.
    public static List<DealStory> inStep(long seed, String process, int count) {
        return new RandomDeals(seed, process, true).tell(count);
    }

    private List<DealStory> tell(int count) {
        var stories = new ArrayList<DealStory>();
        for (var i = 0; i < count; i++) {
            stories.add(next());
        }
        return stories;
    }

    private DealStory next() {
        now = START.plus(Duration.ofMinutes(random.nextInt(180 * 24 * 60)));
        var story = new DealStory(new UUID(random.nextLong(), random.nextLong()));
        story.opened(
                now,
                process,
                random.nextInt(4) > 0 ? "A" : pick(VISITED),
                random.nextInt(4) > 0 ? person() : null,
                random.nextBoolean() ? Map.of("product", pick(List.of("X", "Y"))) : Map.of(),
                random.nextInt(5) == 0 ? START.plus(Duration.ofDays(60)) : null,
                !keepsTime && random.nextInt(10) == 0);
        var moves = random.nextInt(MOST_MOVES);
        for (var move = 0; move < moves; move++) {
            step();
            move(story);
        }
        return story;
    }

    private void step() {
        now =
                switch (random.nextInt(10)) {
                    case 0, 1 -> now;
                    case 2 -> keepsTime ? now : now.minus(Duration.ofHours(random.nextInt(48)));
                    default -> now.plus(Duration.ofMinutes(random.nextInt(20 * 24 * 60)));
                };
    }

    private void move(DealStory story) {
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> story.advanced(now, pick(VISITED));
            case 4 -> story.advanced(now, pick(VISITED), !keepsTime);
            case 5 -> story.returned(now, pick(STAGES));
            case 6 -> story.happened(now, new DealPutOnHold("B", "budget"));
            case 7 -> story.happened(now, new DealResumed("B"));
            case 8 -> story.won(now);
            case 9 -> story.lost(now, pick(REASONS));
            case 10 -> story.reopened(now, pick(STAGES));
            default -> story.assigned(now, person(), new UUID(3, random.nextInt(2)));
        }
    }

    private UUID person() {
        return new UUID(2, random.nextInt(5));
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
