package dev.salesflow.lead.words;

import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.api.LeadApi.team;
import static dev.salesflow.lead.api.LeadApi.work;

import dev.salesflow.events.lead.ScoreDimension;
import dev.salesflow.eventstore.Await;
import dev.salesflow.eventstore.StoreConnection;
import dev.salesflow.lead.api.LeadApi;
import dev.salesflow.servicekit.words.Words;
import io.vertx.sqlclient.Pool;
import java.util.Map;
import java.util.UUID;

/// Leads of reps of their own, over HTTP, so that lists can be asked for what one test has made.
public final class PursuedLeads {

    private PursuedLeads() {}

    /// The id of a new hunter in the manager's team.
    public static String rep() {
        var registration =
                Map.of(
                        "subject",
                        "pursuer-" + UUID.randomUUID(),
                        "name",
                        "Wang Fang",
                        "post",
                        work("HUNTER", team()));
        return post("admin", "/sales-reps", registration)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /// The path of a new lead that the rep owns.
    public static String leadOf(String rep) {
        var path = "/leads/" + LeadApi.lead("Pursued " + UUID.randomUUID());
        post("admin", path + "/assignments", Map.of("salesRepId", rep)).then().statusCode(200);
        return path;
    }

    /// The path of a new lead that the rep owns and pursues as a key lead.
    public static String keyLeadOf(String rep) {
        var path = leadOf(rep);
        for (var dimension : ScoreDimension.values()) {
            var override = Map.of("dimension", dimension, "score", 9, "reason", "known for years");
            post("admin", path + "/score-overrides", override).then().statusCode(200);
        }
        post("admin", path + "/tier", Map.of("tier", "KEY_PURSUIT")).then().statusCode(200);
        return path;
    }

    /// Erases what was written about the lead's contact.
    public static void eraseWords(Pool pool, String path) {
        String contactId = get("admin", path).path("contactId");
        Await.answer(Words.eraseOf(StoreConnection.of(pool), UUID.fromString(contactId)));
    }
}
