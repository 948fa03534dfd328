package dev.salesflow.lead.capture.api;

import static dev.salesflow.lead.api.LeadApi.post;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/// Leads that no other test has captured, so that only the test's own look alike.
public final class Captures {

    private Captures() {}

    /// A company's name of its own.
    public static String company() {
        return "Northwind " + UUID.randomUUID().toString().replace("-", "");
    }

    /// A landline of its own, as written in Guangzhou.
    public static String phone() {
        return "020-" + ThreadLocalRandom.current().nextInt(30_000_000, 89_999_999);
    }

    /// A lead to capture, without a contact.
    public static Map<String, Object> lead(String company) {
        var lead = new HashMap<String, Object>();
        lead.put("channel", "INDUSTRY");
        lead.put("source", "Canton Fair");
        lead.put("companyName", company);
        return lead;
    }

    /// A lead to capture, with a contact.
    public static Map<String, Object> lead(String company, Map<String, String> contact) {
        var lead = lead(company);
        lead.put("contact", contact);
        return lead;
    }

    /// The id of a lead that the customer service captures now.
    public static String captured(Map<String, Object> lead) {
        return post("clerk", "/leads", lead).then().statusCode(201).extract().path("id");
    }
}
