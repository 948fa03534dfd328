package dev.salesflow.systemtests;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

/// A referral on its way to a won deal, walked over the gateway by the people whose work it is.
///
/// @param traceId of the request that registered the referral
record Journey(
        String traceId,
        String referral,
        String lead,
        String deal,
        String account,
        String stakeholder) {

    static final String COMPANY = "Borealis Foods " + UUID.randomUUID();
    static final String PERSON = "Ouyang Meilin";

    /// What may be on Kafka, but in no event.
    static final Set<String> PERSONAL =
            Set.of(
                    PERSON,
                    "+86 571 5550 1874",
                    "ouyang.meilin@borealis.example",
                    "Zhang Min",
                    "Li Wei");

    private static final Map<String, String> FACTS =
            Map.of(
                    "EMPLOYEES", "800",
                    "NEED", "A second packaging line",
                    "BUDGET", "120000 CNY",
                    "DECISION_MAKER", "The plant's management",
                    "PURCHASE_WITHIN_MONTHS", "3");

    /// Two that are independent of each other, so that what both say is verified.
    private static final List<String> SOURCES = List.of("first call", "annual report");

    static Journey walk() {
        var hunter = formTeam();
        var traceId = UUID.randomUUID().toString().replace("-", "");
        var referral = refer(traceId);
        var lead = capturedLead();
        qualify(lead, hunter);
        var conversion = convert(lead);
        var deal = conversion.getString("conversion.dealId");
        work(deal);
        win(deal, referral);
        return new Journey(
                traceId,
                referral,
                lead,
                deal,
                conversion.getString("conversion.accountId"),
                conversion.getString("conversion.stakeholderId"));
    }

    /// The id of the hunter's rep.
    private static String formTeam() {
        var team = Map.of("name", "East", "managerSubject", "manager");
        var id = created(Desk.commanding("admin").body(team).post("/teams"));
        register("farmer", "Li Wei", "FARMER", id);
        return register("hunter", "Zhang Min", "HUNTER", id);
    }

    private static String register(String subject, String name, String role, String team) {
        var post =
                Map.of(
                        "role",
                        role,
                        "teamId",
                        team,
                        "territories",
                        List.of("ZHEJIANG"),
                        "brands",
                        List.of("Atlas"),
                        "capacity",
                        40);
        var rep = Map.of("subject", subject, "name", name, "post", post);
        return created(Desk.commanding("admin").body(rep).post("/sales-reps"));
    }

    /// Sent until the service knows the farmer, and once more: under one key it is one referral.
    private static String refer(String traceId) {
        var key = UUID.randomUUID().toString();
        Callable<Response> send = () -> sendReferral(key, traceId);
        var first =
                created(
                        await().atMost(Patience.EVENT)
                                .ignoreExceptions()
                                .until(send, answer -> answer.statusCode() == 201));
        var second = created(sendReferral(key, traceId));
        if (!second.equals(first)) {
            throw new AssertionError("one key made two referrals: " + first + ", " + second);
        }
        return first;
    }

    private static Response sendReferral(String key, String traceId) {
        var sheet =
                """
                {"referrerKind": "CUSTOMER", "companyName": "%s", "consentGiven": true,
                 "person": {"name": "Ouyang Meilin", "phone": "+86 571 5550 1874",
                            "email": "ouyang.meilin@borealis.example",
                            "position": "Plant manager"},
                 "note": "Looks for a second packaging line", "territory": "ZHEJIANG"}
                """
                        .formatted(COMPANY);
        return Desk.commanding("farmer", key)
                .header("traceparent", "00-" + traceId + "-00f067aa0ba902b7-01")
                .body(sheet)
                .post("/referrals");
    }

    /// The id of the lead that the referral has become.
    private static String capturedLead() {
        return arrived(
                        () -> Desk.as("admin").queryParam("companyName", COMPANY).get("/leads"),
                        "items[0].companyName",
                        COMPANY)
                .getString("items[0].id");
    }

    private static void qualify(String lead, String hunter) {
        for (var source : SOURCES) {
            FACTS.forEach((fact, value) -> {
                var known = Map.of("fact", fact, "value", value, "source", source);
                step("clerk", "/leads/" + lead + "/facts", known);
            });
        }
        step("manager", "/leads/" + lead + "/assignments", Map.of("salesRepId", hunter));
        step("hunter", "/leads/" + lead + "/scores", Map.of());
        step("hunter", "/leads/" + lead + "/qualification", Map.of());
    }

    private static JsonPath convert(String lead) {
        var conversion =
                Map.of(
                        "processKey", "ten-steps",
                        "title", "Second packaging line",
                        "amount", Map.of("amount", "125000.00", "currency", "CNY"));
        return step("hunter", "/leads/" + lead + "/conversion", conversion);
    }

    private static void work(String deal) {
        var path = "/deals/" + deal;
        arrived(() -> Desk.as("hunter").get(path), "stage", "FOCUS_PROSPECTS");
        var today = LocalDate.now(ZoneOffset.UTC);
        var aim = Map.of("kind", "TRIAL", "visitOn", today.plusDays(7).toString());
        var commitment = step("hunter", path + "/commitments", aim).getString("commitments[0].id");
        var obtained = Map.of("outcome", "OBTAINED", "dueOn", today.plusDays(21).toString());
        step("hunter", path + "/commitments/" + commitment + "/outcome", obtained);
        step("hunter", path + "/stage-changes", Map.of("to", "FIND_A_COACH"));
        var skip = Map.of("to", "BUILD_RELATIONSHIP", "reason", "The coach told us everything");
        step("hunter", path + "/stage-changes", skip);
    }

    private static void win(String deal, String referral) {
        Callable<Response> read = () -> Desk.as("farmer").get("/referrals/" + referral);
        arrived(read, "stage", "CONVERTED");
        step("hunter", "/deals/" + deal + "/closing", Map.of("outcome", "WON"));
        arrived(read, "stage", "WON");
    }

    /// Asks until the answer has a value in a place.
    static JsonPath arrived(Callable<Response> question, String place, String value) {
        return await().atMost(Patience.EVENT)
                .ignoreExceptions()
                .until(question, answer -> value.equals(answer.path(place)))
                .jsonPath();
    }

    private static JsonPath step(String user, String path, Object body) {
        return Desk.commanding(user)
                .body(body)
                .post(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String created(Response answer) {
        return answer.then().statusCode(201).extract().path("id");
    }
}
