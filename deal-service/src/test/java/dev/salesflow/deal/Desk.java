package dev.salesflow.deal;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import dev.salesflow.events.DomainEvent;
import dev.salesflow.events.salesrep.SalesRepEvent.SalesRepRegistered;
import dev.salesflow.events.salesrep.SalesRole;
import dev.salesflow.events.team.TeamEvent.TeamFormed;
import dev.salesflow.localstack.Stack;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/// People at their desks: who is in which team, and requests in their names.
public final class Desk {

    public static final UUID HUNTER = new UUID(0xa1, 1);
    public static final UUID FARMER = new UUID(0xa1, 2);
    public static final UUID HUNTERS = new UUID(0xb1, 1);
    public static final UUID FARMERS = new UUID(0xb1, 2);

    private Desk() {}

    /// A request of one of the stack's users.
    public static RequestSpecification as(String user) {
        return given().auth().oauth2(Stack.shared().tokenFor(user)).contentType(ContentType.JSON);
    }

    /// A command of one of the stack's users, under a key of its own.
    public static RequestSpecification commanding(String user) {
        return as(user).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /// Lets the service learn of the teams and reps, and waits until it has.
    public static void openOffice() {
        publish(HUNTERS, new TeamFormed("Hunters", "manager"));
        publish(FARMERS, new TeamFormed("Farmers", "another-manager"));
        publish(HUNTER, rep("hunter", SalesRole.HUNTER, HUNTERS));
        publish(FARMER, rep("farmer", SalesRole.FARMER, FARMERS));
        await().atMost(Duration.ofSeconds(60)).until(() -> isKnown(HUNTER) && isKnown(FARMER));
    }

    /// What it takes to open a deal of a rep.
    public static String deal(UUID owner) {
        return """
        {"processKey": "seven-steps", "title": "Packaging line", "owner": "%s",
         "customer": "Jinhua Foods", "amount": {"amount": "1250", "currency": "CNY"}}\
        """
                .formatted(owner);
    }

    private static boolean isKnown(UUID rep) {
        var answer = commanding("admin").body(deal(rep)).post("/api/v1/deals");
        return answer.statusCode() == 201;
    }

    private static SalesRepRegistered rep(String subject, SalesRole role, UUID team) {
        return new SalesRepRegistered(
                subject, UUID.randomUUID(), role, team, Set.of(), Set.of(), 20);
    }

    private static void publish(UUID stream, DomainEvent event) {
        PublishedEvents.publish(UUID.randomUUID(), stream, 1, event);
    }
}
