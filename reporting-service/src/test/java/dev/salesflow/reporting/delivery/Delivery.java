package dev.salesflow.reporting.delivery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/// Orders in which facts can arrive; the facts of one deal always arrive in theirs.
public final class Delivery {

    private static final int TWENTIETH = 20;

    private final RandomGenerator random;
    private final List<Deque<Fact>> waiting = new ArrayList<>();
    private final List<Deque<Fact>> late = new ArrayList<>();
    private final List<Fact> arrived = new ArrayList<>();

    private Delivery(long seed) {
        this.random = new Random(seed);
    }

    /// Deal after deal.
    public static List<Fact> plain(List<DealStory> stories) {
        return stories.stream().flatMap(story -> story.facts().stream()).toList();
    }

    /// Shuffled across deals; one fact in twenty comes twice, right away or with all of its deal's
    /// since, and the rest of one deal in twenty comes after everything else.
    public static List<Fact> disturbed(List<DealStory> stories, long seed) {
        var delivery = new Delivery(seed);
        stories.forEach(story -> delivery.waiting.add(new ArrayDeque<>(story.facts())));
        delivery.deliver(delivery.waiting, true);
        delivery.deliver(delivery.late, false);
        return delivery.arrived;
    }

    private void deliver(List<Deque<Fact>> deals, boolean mayComeLate) {
        while (!deals.isEmpty()) {
            var place = random.nextInt(deals.size());
            var deal = deals.get(place);
            if (mayComeLate && random.nextInt(TWENTIETH) == 0) {
                late.add(deals.remove(place));
                continue;
            }
            var fact = deal.removeFirst();
            arrived.add(fact);
            if (random.nextInt(TWENTIETH) == 0) {
                repeatFrom(fact);
            }
            if (deal.isEmpty()) {
                deals.remove(place);
            }
        }
    }

    /// A relay that failed after Kafka's answer sends its page again: all facts of the deal from an
    /// earlier one on.
    private void repeatFrom(Fact last) {
        var first = 1 + random.nextInt(last.version());
        arrived.stream()
                .filter(fact -> fact.stream().equals(last.stream()) && fact.version() >= first)
                .distinct()
                .toList()
                .forEach(arrived::add);
    }
}
