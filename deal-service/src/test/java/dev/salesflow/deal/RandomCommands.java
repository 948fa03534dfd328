package dev.salesflow.deal;

import static dev.salesflow.deal.Deals.DAY;
import static dev.salesflow.deal.Deals.HOUR;
import static dev.salesflow.deal.Deals.STAGES;
import static dev.salesflow.deal.Deals.TEAM;

import dev.salesflow.events.deal.CommitmentKind;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Draws commands that now and then fit the deal's state.
final class RandomCommands {

    private final Random random;
    private final List<UUID> ids;

    RandomCommands(long seed) {
        this.random = new Random(seed);
        this.ids = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));
    }

    DealCommand next() {
        var reason = random.nextBoolean() ? "because" : null;
        return switch (random.nextInt(12)) {
            case 0 -> Deals.open();
            case 1 -> new DealCommand.PutOnHold("wait");
            case 2 -> new DealCommand.Resume();
            case 3 -> new DealCommand.Win(HOUR);
            case 4 -> new DealCommand.Lose("PRICE", null, HOUR);
            case 5 -> new DealCommand.Reopen(any(STAGES), "again", STAGES);
            case 6 -> new DealCommand.Assign(any(ids), TEAM);
            case 7 -> new DealCommand.SetObjective(any(ids), CommitmentKind.TRIAL, null);
            case 8 -> new DealCommand.Obtain(any(ids), DAY);
            case 9 -> new DealCommand.Decline(any(ids));
            case 10 -> new DealCommand.Replace(any(ids), CommitmentKind.OTHER, DAY);
            default -> new DealCommand.ChangeStage(any(STAGES), reason, STAGES, HOUR);
        };
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
