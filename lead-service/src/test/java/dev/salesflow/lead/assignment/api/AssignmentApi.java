package dev.salesflow.lead.assignment.api;

import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.api.LeadApi.team;

import dev.salesflow.events.lead.ScoreDimension;
import dev.salesflow.eventstore.Await;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Reps and leads of a place that no other test has, over HTTP.
public final class AssignmentApi {

    private static final int AT_ONCE = 50;

    private AssignmentApi() {}

    /// A name that nothing else has.
    public static String unique(String word) {
        return word + "-" + UUID.randomUUID();
    }

    /// The id of a new hunter of the manager's team.
    public static String hunter(String territory, String brand, int capacity) {
        return rep("HUNTER", territory, brand, capacity);
    }

    /// The id of a new rep of the manager's team.
    public static String rep(String role, String territory, String brand, int capacity) {
        var post =
                Map.of(
                        "role",
                        role,
                        "teamId",
                        team(),
                        "territories",
                        List.of(territory),
                        "brands",
                        List.of(brand),
                        "capacity",
                        capacity);
        var body = Map.of("subject", unique("rep"), "name", "Sun Li", "post", post);
        return post("admin", "/sales-reps", body).then().statusCode(201).extract().path("id");
    }

    /// The id of a new lead of a territory and brand.
    public static String lead(String territory, String brand) {
        var body = new HashMap<String, Object>();
        body.put("channel", "INDUSTRY");
        body.put("source", "Canton Fair");
        body.put("companyName", unique("Company"));
        body.put("territory", territory);
        body.put("brand", brand);
        body.put("duplicateReason", "made for a test");
        body.put("contact", Map.of("name", "Li Wei"));
        return post("clerk", "/leads", body).then().statusCode(201).extract().path("id");
    }

    /// As many new leads.
    public static List<String> leads(int number, String territory, String brand) {
        return IntStream.range(0, number).mapToObj(_ -> lead(territory, brand)).toList();
    }

    public static Response assign(String user, String lead, Map<String, ?> body) {
        return post(user, "/leads/" + lead + "/assignments", body);
    }

    public static Response assign(String lead, String rep) {
        return assign("admin", lead, Map.of("salesRepId", rep));
    }

    /// Makes a lead a key lead.
    static void pursue(String lead) {
        for (var dimension : ScoreDimension.values()) {
            var override = Map.of("dimension", dimension, "score", 9, "reason", "seen on site");
            post("admin", "/leads/" + lead + "/score-overrides", override).then().statusCode(200);
        }
        setKeyPursuit(lead).then().statusCode(200);
    }

    static Response setKeyPursuit(String lead) {
        return post("admin", "/leads/" + lead + "/tier", Map.of("tier", "KEY_PURSUIT"));
    }

    /// Sends all requests at once.
    static List<Response> atOnce(List<Supplier<Response>> requests) {
        try (var desks = Executors.newFixedThreadPool(AT_ONCE)) {
            var answers = requests.stream().map(request -> desks.submit(request::get)).toList();
            return answers.stream().map(Await::answer).toList();
        }
    }

    /// How many answers have the status.
    static long with(int status, List<Response> answers) {
        return answers.stream().filter(answer -> answer.statusCode() == status).count();
    }
}
