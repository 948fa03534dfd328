package dev.salesflow.lead.capture.api;

import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.hunter;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.capture.api.Captures.captured;
import static dev.salesflow.lead.capture.api.Captures.company;
import static dev.salesflow.lead.capture.api.Captures.lead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("L1")
@DisplayName("L1 leads come in by the form of their channel, from a source")
@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
class IntakeIT {

    @Test
    void the_four_forms_are_told_with_labels_in_both_languages() {
        get("clerk", "/leads/intake-forms")
                .then()
                .statusCode(200)
                .body(
                        "channel.code",
                        equalTo(List.of("ONLINE", "INDUSTRY", "REFERRAL", "COLD_VISIT")))
                .body("[1].sourceKinds.code", hasItem("EXHIBITION"))
                .body("[1].fields.find { it.code == 'BOOTH' }.zh", equalTo("展位"))
                .body("[1].fields.find { it.code == 'BOOTH' }.en", equalTo("Booth"))
                .body("namesReferrer", equalTo(List.of(false, false, true, false)));
    }

    @Test
    void a_lead_keeps_what_its_form_asked_for_and_who_referred_it() {
        var referred = lead(company());
        referred.putAll(
                Map.of(
                        "channel", "REFERRAL",
                        "sourceKind", "CUSTOMER",
                        "intake", Map.of("REFERRER_COMPANY", "Hengyuan"),
                        "customerKind", "EXISTING_CUSTOMER",
                        "referrer", Map.of("name", "Wang Fang")));
        var answer = post("clerk", "/leads", referred);

        answer.then()
                .statusCode(201)
                .body("sourceKind", equalTo("CUSTOMER"))
                .body("intake.REFERRER_COMPANY", equalTo("Hengyuan"))
                .body("customerKind", equalTo("EXISTING_CUSTOMER"))
                .body("contactId", nullValue());
        var events = get("clerk", "/leads/" + answer.path("id") + "/events").asString();
        assertThat(events).contains("referrerContactId").doesNotContain("Wang Fang");
    }

    @Test
    void who_referred_a_lead_is_named_to_those_who_see_it() {
        var referred = lead(company());
        referred.put("channel", "REFERRAL");
        referred.put("referrer", Map.of("name", "Wang Fang", "phone", "020-55550199"));
        var path = "/leads/" + captured(referred);
        get("hunter", path).then().statusCode(404);
        post("admin", path + "/assignments", Map.of("salesRepId", hunter())).then().statusCode(200);

        get("hunter", path)
                .then()
                .statusCode(200)
                .body("referrer.name", equalTo("Wang Fang"))
                .body("referrer.phone", equalTo("020-55550199"))
                .body("contact", nullValue());
    }

    @Test
    void a_source_of_another_channel_is_refused_with_those_of_this_one() {
        var lead = lead(company());
        lead.put("sourceKind", "SITE_CHAT");
        post("clerk", "/leads", lead)
                .then()
                .statusCode(422)
                .body("code", equalTo("SOURCE_KIND_OF_OTHER_CHANNEL"))
                .body("errors.pointer", equalTo(List.of("/sourceKind")));
    }

    @Test
    void a_field_of_another_form_is_refused_at_its_place() {
        var lead = lead(company());
        lead.put("intake", Map.of("SEARCH_TERM", "bearings"));
        post("clerk", "/leads", lead)
                .then()
                .statusCode(422)
                .body("code", equalTo("INTAKE_FIELD_OF_OTHER_CHANNEL"))
                .body("errors.pointer", equalTo(List.of("/intake/SEARCH_TERM")));
    }

    @Test
    void a_referral_by_form_without_a_referrer_is_refused() {
        var lead = lead(company());
        lead.putAll(Map.of("channel", "REFERRAL", "sourceKind", "FRIEND"));
        post("clerk", "/leads", lead)
                .then()
                .statusCode(422)
                .body("code", equalTo("REFERRER_MISSING"));
    }

    @Test
    void the_register_counts_what_a_source_brought_in_a_campaign() {
        var campaign = "campaign-" + UUID.randomUUID();
        captured(of(campaign, "Canton Fair"));
        var gone = captured(of(campaign, "Canton Fair"));
        post("admin", "/leads/" + gone + "/disqualification", Map.of("reason", "NO_NEED"))
                .then()
                .statusCode(200);
        get("director", "/leads/sources?channel=INDUSTRY&campaign=" + campaign)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].source", equalTo("Canton Fair"))
                .body("items[0].leads", equalTo(2))
                .body("items[0].open", equalTo(1))
                .body("items[0].disqualified", equalTo(1));
        get("director", "/leads?campaign=" + campaign + "&source=Canton Fair&total=true")
                .then()
                .body("total", equalTo(2));
    }

    @Test
    void the_register_is_read_page_by_page() {
        var campaign = "campaign-" + UUID.randomUUID();
        var sources = List.of("Fair A", "Fair B", "Fair C");
        sources.forEach(source -> captured(of(campaign, source)));
        var path = "/leads/sources?limit=2&campaign=" + campaign;
        var first = get("analyst", path);
        var second = get("analyst", path + "&cursor=" + first.path("nextCursor"));

        var read = new ArrayList<String>(first.<List<String>>path("items.source"));
        read.addAll(second.path("items.source"));
        assertThat(read).isEqualTo(sources);
        assertThat(second.<String>path("nextCursor")).isNull();
    }

    @Test
    void a_rep_sees_the_sources_of_own_leads_alone() {
        var campaign = "campaign-" + UUID.randomUUID();
        captured(of(campaign, "Canton Fair"));
        get("hunter", "/leads/sources?campaign=" + campaign)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void a_channel_or_cursor_that_there_is_not_is_refused() {
        get("admin", "/leads/sources?channel=TELEPATHY").then().statusCode(400);
        get("admin", "/leads/sources?cursor=nonsense").then().statusCode(400);
    }

    private static Map<String, Object> of(String campaign, String source) {
        var lead = lead(company());
        lead.putAll(Map.of("campaign", campaign, "source", source));
        return lead;
    }
}
