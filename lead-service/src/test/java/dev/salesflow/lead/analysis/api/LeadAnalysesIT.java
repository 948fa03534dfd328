package dev.salesflow.lead.analysis.api;

import static dev.salesflow.lead.api.LeadApi.get;
import static dev.salesflow.lead.api.LeadApi.hunter;
import static dev.salesflow.lead.api.LeadApi.post;
import static dev.salesflow.lead.words.PursuedLeads.eraseWords;
import static dev.salesflow.lead.words.PursuedLeads.leadOf;
import static dev.salesflow.lead.words.PursuedLeads.rep;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.salesflow.localstack.testing.StackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("L7 Analysis and grade")
@Tag("L7")
@QuarkusTest
@QuarkusTestResource(
        value = StackResource.class,
        initArgs = @ResourceArg(name = "database", value = "lead"))
class LeadAnalysesIT {

    @Inject Pool pool;

    @Test
    void a_sheet_grades_the_lead_and_is_archived_with_its_words() {
        var path = leadOf(rep()) + "/analyses";
        post("admin", path, sheet("PREFECTURE", 9))
                .then()
                .statusCode(200)
                .body("analysis.grade", equalTo("A"));

        get("admin", path)
                .then()
                .statusCode(200)
                .body("items.grade", contains("A"))
                .body("items[0].sheet.regionLevel", equalTo("PREFECTURE"))
                .body("items[0].sheet.ease", equalTo(9))
                .body("items[0].likelyNeeds", equalTo("Bearings for dust"))
                .body("items[0].personality", equalTo("Thorough"))
                .body("items[0].difficulties", equalTo("A cousin supplies them"));
    }

    @Test
    void earlier_sheets_stay_in_the_archive() {
        var path = leadOf(rep()) + "/analyses";
        post("admin", path, sheet("CITY", 2)).then().statusCode(200);
        post("admin", path, sheet("CITY", 9)).then().body("analysis.grade", equalTo("A"));

        get("admin", path + "?sort=-analysedAt")
                .then()
                .body("items.grade", contains("A", "C"))
                .body("items.standing", contains(true, false));
    }

    @Test
    void sheets_are_worked_in_the_order_of_regions_from_province_to_township() {
        var rep = rep();
        for (var level : new String[] {"COUNTY", "PROVINCE", "TOWNSHIP", "CITY", "PREFECTURE"}) {
            post("admin", leadOf(rep) + "/analyses", sheet(level, 9)).then().statusCode(200);
        }

        var all = "/leads/analyses?ownerId=" + rep;
        get("admin", all + "&sort=regionRank")
                .then()
                .statusCode(200)
                .body(
                        "items.sheet.regionLevel",
                        contains("PROVINCE", "PREFECTURE", "CITY", "COUNTY", "TOWNSHIP"));
        get("admin", all + "&regionLevel=CITY&regionLevel=COUNTY&sort=-regionRank")
                .then()
                .body("items.sheet.regionLevel", contains("COUNTY", "CITY"));
    }

    @Test
    void sheets_are_filtered_by_grade_and_sorted_by_it() {
        var rep = rep();
        for (var rating : new int[] {2, 9, 6}) {
            post("admin", leadOf(rep) + "/analyses", sheet("CITY", rating)).then().statusCode(200);
        }

        var all = "/leads/analyses?total=true&ownerId=" + rep;
        get("admin", all + "&sort=grade").then().body("items.grade", contains("A", "B", "C"));
        get("admin", all + "&grade=B")
                .then()
                .body("items.grade", contains("B"))
                .body("total", equalTo(1));
    }

    @Test
    void sheets_are_seen_by_those_who_see_the_lead() {
        var rep = rep();
        var lead = leadOf(rep);
        post("admin", lead + "/analyses", sheet("CITY", 9)).then().statusCode(200);
        hunter();

        get("hunter", lead + "/analyses").then().statusCode(404);
        get("hunter", "/leads/analyses?ownerId=" + rep).then().body("items", empty());
        get("manager", "/leads/analyses?ownerId=" + rep).then().body("items.grade", contains("A"));
    }

    @Test
    void a_rating_off_the_scale_is_refused_at_its_place() {
        post("admin", leadOf(rep()) + "/analyses", sheet("CITY", 11))
                .then()
                .statusCode(422)
                .body("code", equalTo("RATING_OUT_OF_RANGE"))
                .body("errors[0].pointer", equalTo("/companySize"));
    }

    @Test
    void words_are_erased_with_the_contact_and_the_ratings_stay() {
        var lead = leadOf(rep());
        post("admin", lead + "/analyses", sheet("CITY", 9)).then().statusCode(200);
        eraseWords(pool, lead);

        get("admin", lead + "/analyses")
                .then()
                .body("items.grade", contains("A"))
                .body("items[0].likelyNeeds", nullValue())
                .body("items[0].personality", nullValue())
                .body("items[0].difficulties", nullValue());
    }

    private static Map<String, Object> sheet(String regionLevel, int rating) {
        return Map.of(
                "regionLevel", regionLevel,
                "companySize", rating,
                "yearsInBusiness", rating,
                "teamSize", rating,
                "philosophyMatch", rating,
                "needsMatch", rating,
                "ease", rating,
                "likelyNeeds", "Bearings for dust",
                "personality", "Thorough",
                "difficulties", "A cousin supplies them");
    }
}
