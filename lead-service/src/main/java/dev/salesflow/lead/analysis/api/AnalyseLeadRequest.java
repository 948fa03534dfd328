package dev.salesflow.lead.analysis.api;

import dev.salesflow.events.lead.AnalysisSheet;
import dev.salesflow.events.lead.RegionLevel;
import dev.salesflow.lead.analysis.list.AnalysisView;
import dev.salesflow.servicekit.words.SaysSomething;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the analysis of a lead's company found.
///
/// @param companySize how strong the company is by its size, 0 to 10
/// @param yearsInBusiness full years
/// @param teamSize people in the team that would work with us
/// @param philosophyMatch how well our ideas of business fit, 0 to 10
/// @param needsMatch how well the likely needs fit what we sell, 0 to 10
/// @param ease 0 for the greatest difficulty expected, 10 for none
@Schema(
        examples =
                """
                {"regionLevel": "PREFECTURE", "companySize": 7, "yearsInBusiness": 12,
                 "teamSize": 6, "philosophyMatch": 8, "needsMatch": 9, "ease": 6,
                 "likelyNeeds": "Bearings that outlast the dust of the mill",
                 "personality": "Thorough, wants figures", "difficulties": "A cousin supplies them"}
                """)
public record AnalyseLeadRequest(
        @NotNull RegionLevel regionLevel,
        @NotNull Integer companySize,
        @NotNull Integer yearsInBusiness,
        @NotNull Integer teamSize,
        @NotNull Integer philosophyMatch,
        @NotNull Integer needsMatch,
        @NotNull Integer ease,
        @SaysSomething @Size(min = 1, max = 2000) @Nullable String likelyNeeds,
        @SaysSomething @Size(min = 1, max = 2000) @Nullable String personality,
        @SaysSomething @Size(min = 1, max = 2000) @Nullable String difficulties) {

    /// The sheet without its words.
    AnalysisSheet sheet() {
        return new AnalysisSheet(
                regionLevel,
                companySize,
                yearsInBusiness,
                teamSize,
                philosophyMatch,
                needsMatch,
                ease);
    }

    /// What is said about people, kept apart from the event.
    Map<String, String> words() {
        var words = new HashMap<String, String>();
        put(words, AnalysisView.LIKELY_NEEDS, likelyNeeds);
        put(words, AnalysisView.PERSONALITY, personality);
        put(words, AnalysisView.DIFFICULTIES, difficulties);
        return words;
    }

    private static void put(Map<String, String> words, String name, @Nullable String text) {
        if (text != null) {
            words.put(name, text);
        }
    }
}
