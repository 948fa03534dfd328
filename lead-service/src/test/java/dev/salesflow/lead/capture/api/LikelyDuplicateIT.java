package dev.salesflow.lead.capture.api;

import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.capture.api.Captures.captured;
import static dev.salesflow.lead.capture.api.Captures.company;
import static dev.salesflow.lead.capture.api.Captures.lead;
import static dev.salesflow.lead.capture.api.Captures.phone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("L14")
@DisplayName("L14 likely duplicates are told before they come in")
@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
class LikelyDuplicateIT {

    @Test
    void the_same_company_in_another_form_is_answered_with_the_lead() {
        var company = company();
        var id = captured(lead(company + " Co., Ltd."));
        post("clerk", "/leads", lead(company + "有限公司"))
                .then()
                .statusCode(409)
                .body("code", equalTo("LIKELY_DUPLICATE"))
                .body("candidates", hasSize(1))
                .body("candidates[0].leadId", equalTo(id))
                .body("candidates[0].matchedOn", equalTo(List.of("COMPANY_NAME")))
                .body("candidates[0].companyName", equalTo(company + " Co., Ltd."))
                .body("candidates[0].state", equalTo("OPEN"));
    }

    @Test
    void phone_mail_and_registered_id_tell_the_same_company_under_another_name() {
        var phone = phone();
        var mail = UUID.randomUUID() + "@example.com";
        var registered = UUID.randomUUID().toString();
        var first = lead(company(), Map.of("name", "Li Wei", "phone", phone, "email", mail));
        first.put("registeredId", registered);
        captured(first);
        var other = Map.of("name", "Li", "phone", "+86 " + phone.substring(1), "email", mail);
        var second = lead(company(), other);
        second.put("registeredId", registered.replace("-", "").toUpperCase(Locale.ROOT));
        post("clerk", "/leads", second)
                .then()
                .statusCode(409)
                .body(
                        "candidates[0].matchedOn",
                        equalTo(List.of("REGISTERED_ID", "PHONE", "EMAIL")));
    }

    @Test
    void a_reason_takes_it_in_and_stands_in_the_history() {
        var company = company();
        captured(lead(company));
        var again = lead(company);
        again.put("duplicateReason", "Another plant, which buys by itself");
        var id = captured(again);
        get("clerk", "/leads/" + id + "/events")
                .then()
                .body("[0].data.duplicateReason", equalTo("Another plant, which buys by itself"));
    }

    @Test
    void a_candidate_that_the_caller_may_not_read_is_an_id_and_no_more() {
        var company = company();
        var id = captured(lead(company));
        post("hunter", "/leads", lead(company))
                .then()
                .statusCode(409)
                .body("candidates[0].leadId", equalTo(id))
                .body("candidates[0].matchedOn", equalTo(List.of("COMPANY_NAME")))
                .body("candidates[0].companyName", nullValue())
                .body("candidates[0].state", nullValue());
    }

    @Test
    void a_repeated_capture_is_no_duplicate_of_itself() {
        var lead = lead(company(), Map.of("name", "Li Wei", "phone", phone()));
        var key = UUID.randomUUID().toString();
        var first = post("clerk", "/leads", lead, key);
        var second = post("clerk", "/leads", lead, key);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void a_refused_capture_keeps_nothing() {
        var company = company();
        captured(lead(company));
        var phone = phone();
        post("clerk", "/leads", lead(company, Map.of("name", "Li Wei", "phone", phone)))
                .then()
                .statusCode(409);
        post("clerk", "/leads", lead(company(), Map.of("name", "Li Wei", "phone", phone)))
                .then()
                .statusCode(201);
    }

    @Test
    void of_many_captures_of_one_company_at_once_one_comes_in() throws Exception {
        var lead = lead(company(), Map.of("name", "Li Wei", "phone", phone()));
        Callable<Response> capture = () -> post("clerk", "/leads", lead);
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = clients.invokeAll(Collections.nCopies(8, capture));

            var statuses = answers.stream().map(answer -> answer.resultNow().statusCode());
            assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409, 409, 409);
        }
    }
}
