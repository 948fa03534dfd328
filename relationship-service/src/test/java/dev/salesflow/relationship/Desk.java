package dev.salesflow.relationship;

import static io.restassured.RestAssured.given;

import dev.salesflow.events.salesrep.SalesRepEvent.SalesRepRegistered;
import dev.salesflow.events.salesrep.SalesRole;
import dev.salesflow.events.team.TeamEvent.TeamFormed;
import dev.salesflow.localstack.Stack;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Set;
import java.util.UUID;

/// People at their desks: who is in which team, and requests in their names.
public final class Desk {

    public static final UUID HUNTER = new UUID(0xa1, 1);
    public static final UUID FARMER = new UUID(0xa1, 2);
    public static final UUID TEAM = new UUID(0xb1, 1);
    public static final UUID OTHER_TEAM = new UUID(0xb1, 2);

    private Desk() {}

    /// A request of one of the stack's users.
    public static RequestSpecification as(String user) {
        return given().auth().oauth2(Stack.shared().tokenFor(user)).contentType(ContentType.JSON);
    }

    /// A command of one of the stack's users, under a key of its own.
    public static RequestSpecification commanding(String user) {
        return commanding(user, UUID.randomUUID());
    }

    /// A command of one of the stack's users, under a known key.
    public static RequestSpecification commanding(String user, UUID key) {
        return as(user).header("Idempotency-Key", key.toString());
    }

    /// Lets the service learn of the teams and reps: the manager's team has the hunter.
    public static void openOffice() {
        PublishedEvents.publish(TEAM, 1, new TeamFormed("Hunters", "manager"));
        PublishedEvents.publish(OTHER_TEAM, 1, new TeamFormed("Farmers", "another-manager"));
        PublishedEvents.publish(HUNTER, 1, rep("hunter", SalesRole.HUNTER, TEAM));
        PublishedEvents.publish(FARMER, 1, rep("farmer", SalesRole.FARMER, OTHER_TEAM));
    }

    private static SalesRepRegistered rep(String subject, SalesRole role, UUID team) {
        return new SalesRepRegistered(
                subject, UUID.randomUUID(), role, team, Set.of(), Set.of(), 20);
    }
}
