package dev.salesflow.lead;

import java.util.List;
import java.util.Random;

/// Choices that follow from a seed.
class RandomChoice {

    final Random random;

    RandomChoice(long seed) {
        random = new Random(seed);
    }

    final boolean maybe() {
        return random.nextBoolean();
    }

    final <T> T one(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    final <T> T one(T[] choice) {
        return choice[random.nextInt(choice.length)];
    }
}
