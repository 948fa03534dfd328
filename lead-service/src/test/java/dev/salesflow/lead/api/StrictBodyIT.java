package dev.salesflow.lead.api;

import static dev.salesflow.lead.api.LeadApi.lead;
import static dev.salesflow.lead.api.LeadApi.post;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the edge that all services share refuses of a body instead of guessing, shown on one.
@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
class StrictBodyIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /leads | {"channel": "ONLINE", "source": true} | /source | INVALID
                    /leads | {"channel": "ONLINE", "companyName": 123} | /companyName | INVALID
                    /leads | {"companyName": "a \\ud83d x"} | /companyName | BAD_CHARACTER
                    /leads | {"companyName": "a \\u0000 x"} | /companyName | BAD_CHARACTER
                    /leads | {"source": "a", "source": "b"} | /source | DUPLICATE_FIELD
                    /leads | [1] | '' | INVALID
                    /handover-sheets | {"day": 20000} | /day | INVALID
                    /handover-sheets | {"day": [2026, 11, 20]} | /day | INVALID
                    /handover-sheets | {"day": "2026-11-21T00:00:00Z"} | /day | INVALID
                    /handover-sheets | {"day": ""} | /day | INVALID
                    /assignment-policies | {"focusLimit": "10"} | /focusLimit | INVALID
                    /assignment-policies | {"focusLimit": 2147483648} | /focusLimit | OUT_OF_RANGE
                    /scoring-models | {"weights": {"URGENCY": "20"}} | /weights/URGENCY | INVALID
                    /scoring-models | {"weights": {"URGENCY": 1e400}}|/weights/URGENCY|OUT_OF_RANGE
                    """)
    void a_value_that_would_have_to_be_guessed_is_pointed_at(
            String path, String body, String pointer, String code) {
        post("admin", path, body)
                .then()
                .statusCode(400)
                .contentType(startsWith("application/problem+json"))
                .body("errors.pointer", equalTo(List.of(pointer)))
                .body("errors.code", equalTo(List.of(code)))
                .body("errors[0].detail", not(containsString("dev.salesflow")));
    }

    @Test
    void nothing_follows_the_end_of_a_body() {
        post("admin", "/handover-sheets", "{} {\"x\": 1}")
                .then()
                .statusCode(400)
                .body("code", equalTo("BAD_REQUEST"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "duplicateReason",
                "campaign",
                "registeredId",
                "territory",
                "brand",
                "companyName",
                "source"
            })
    void a_text_of_blanks_says_nothing(String field) {
        for (var blank : List.of("  ", "\u200B\u200B", "\uFEFF")) {
            var capture = new HashMap<>(lead("Blank Gears", "ONLINE"));
            capture.put(field, blank);

            post("clerk", "/leads", capture)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", equalTo(List.of("/" + field)));
        }
    }

    @Test
    void blanks_around_brand_and_territory_are_none_of_theirs() {
        var capture = new HashMap<>(lead("Pasted Gears", "ONLINE"));
        capture.put("brand", " Atlas ");
        capture.put("territory", "\tZHEJIANG");

        post("clerk", "/leads", capture)
                .then()
                .statusCode(201)
                .body("brand", equalTo("Atlas"))
                .body("territory", equalTo("ZHEJIANG"));
    }
}
