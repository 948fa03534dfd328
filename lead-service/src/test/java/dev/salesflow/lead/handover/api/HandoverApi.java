package dev.salesflow.lead.handover.api;

import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.hunter;
import static dev.salesflow.lead.api.LeadApi.lead;
import static dev.salesflow.lead.api.LeadApi.post;

import dev.salesflow.eventstore.Await;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What customer service and sales do with a log of enquiries, over HTTP.
final class HandoverApi {

    private HandoverApi() {}

    /// The path of a log of today, kept for a brand that no other test has.
    static String openLog() {
        return openLog(Map.of());
    }

    /// The path of a log of a day.
    static String openLog(String day) {
        return openLog(Map.of("day", day));
    }

    static Response log(String sheet, String leadId, String urgency) {
        return log(sheet, Map.of("leadId", leadId), urgency);
    }

    static Response logNew(String sheet, String company, String urgency) {
        return logNew(sheet, company, urgency, Map.of());
    }

    /// With more of the new lead than it must have.
    static Response logNew(String sheet, String company, String urgency, Map<String, Object> more) {
        var lead = new HashMap<>(more);
        lead.put("channel", "ONLINE");
        lead.put("source", "Site chat");
        lead.put("companyName", company);
        return log(sheet, Map.of("lead", lead), urgency);
    }

    static Response mergeInto(String leadId, String intoLeadId) {
        return post("admin", "/leads/" + leadId + "/merge", Map.of("intoLeadId", intoLeadId));
    }

    static Response writeUp(String sheet, String leadId, String askedFor) {
        var path = sheet + "/enquiries/" + leadId + "/write-up";
        return post("clerk", path, Map.of("askedFor", askedFor));
    }

    static Response close(String sheet) {
        return post("clerk", sheet + "/closing", "");
    }

    static Response feedback(String user, String sheet, String leadId, String verdict) {
        return post(user, feedbackPath(sheet, leadId), Map.of("verdict", verdict));
    }

    static String feedbackPath(String sheet, String leadId) {
        return sheet + "/enquiries/" + leadId + "/feedback";
    }

    /// A lead that the user `hunter` owns.
    static String ownLead(String company) {
        var id = lead(unique(company));
        post("admin", "/leads/" + id + "/assignments", Map.of("salesRepId", hunter()))
                .then()
                .statusCode(200);
        return id;
    }

    /// A sheet's feedback that is in a state, as the clerk sees it.
    static Response feedbackOf(String sheet, String state) {
        var sheetId = sheet.substring(sheet.lastIndexOf('/') + 1);
        return get("clerk", "/handover-sheets/feedback?sheetId=" + sheetId + "&state=" + state);
    }

    /// The answers of requests that are sent at the same time.
    static List<Response> atOnce(Stream<Supplier<Response>> requests) {
        try (var clients = Executors.newFixedThreadPool(4)) {
            var answers = requests.map(request -> clients.submit(request::get)).toList();
            return answers.stream().map(answer -> Await.answer(answer)).toList();
        }
    }

    static String unique(String company) {
        return company + " " + UUID.randomUUID();
    }

    /// What is urgent is written up afterwards, the rest as it is logged.
    private static Response log(String sheet, Map<String, Object> about, String urgency) {
        var enquiry = new HashMap<>(about);
        enquiry.put("urgency", urgency);
        if (urgency.equals("NORMAL")) {
            enquiry.put("askedFor", "A price list");
        }
        return post("clerk", sheet + "/enquiries", enquiry);
    }

    private static String openLog(Map<String, Object> of) {
        var body = new HashMap<>(of);
        body.put("brand", unique("Brand"));
        String id =
                post("clerk", "/handover-sheets", body).then().statusCode(201).extract().path("id");
        return "/handover-sheets/" + id;
    }
}
