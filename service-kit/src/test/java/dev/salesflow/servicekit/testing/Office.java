package dev.salesflow.servicekit.testing;

import static org.awaitility.Awaitility.await;

import dev.salesflow.events.salesrep.SalesRepEvent.SalesRepRegistered;
import dev.salesflow.events.salesrep.SalesRole;
import dev.salesflow.events.team.TeamEvent.TeamFormed;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/// Who is in which team: the manager's hunters, and farmers of another manager. A test class keeps
/// one in a static field and opens it before each test.
public final class Office {

    public static final UUID HUNTER = new UUID(0xa1, 1);
    public static final UUID FARMER = new UUID(0xa1, 2);
    public static final UUID HUNTERS = new UUID(0xb1, 1);
    public static final UUID FARMERS = new UUID(0xb1, 2);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private boolean isOpen;

    /// Lets the service learn of the teams and reps, and waits for one sign after the other that it
    /// has; an office that is open stays as it is.
    public void open(BooleanSupplier... signs) {
        if (isOpen) {
            return;
        }
        PublishedEvents.publish(HUNTERS, 1, new TeamFormed("Hunters", "manager"));
        PublishedEvents.publish(FARMERS, 1, new TeamFormed("Farmers", "another-manager"));
        PublishedEvents.publish(HUNTER, 1, rep("hunter", SalesRole.HUNTER, HUNTERS));
        PublishedEvents.publish(FARMER, 1, rep("farmer", SalesRole.FARMER, FARMERS));
        for (var sign : signs) {
            await().atMost(PATIENCE).until(sign::getAsBoolean);
        }
        isOpen = true;
    }

    private static SalesRepRegistered rep(String subject, SalesRole role, UUID team) {
        return new SalesRepRegistered(
                subject, UUID.randomUUID(), role, team, Set.of(), Set.of(), 20);
    }
}
