package dev.salesflow.lead.analysis.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.salesflow.events.lead.AnalysisSheet;
import dev.salesflow.events.lead.LeadGrade;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An analysis sheet as answered.
///
/// @param standing whether it is the lead's newest
/// @param likelyNeeds gone when the person is erased, as all its words
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        examples =
                """
                {"id": "0196b1f0-bbbb-7000-8000-00000000000b",
                 "leadId": "0196b1f0-0000-7000-8000-000000000001",
                 "companyName": "Northwind Trading", "standing": true,
                 "analysedAt": "2026-05-04T07:30:00Z",
                 "sheet": {"regionLevel": "PREFECTURE", "companySize": 7, "yearsInBusiness": 12,
                  "teamSize": 6, "philosophyMatch": 8, "needsMatch": 9, "ease": 6},
                 "grade": "A", "likelyNeeds": "Bearings that outlast the dust of the mill"}
                """)
public record AnalysisView(
        UUID id,
        UUID leadId,
        String companyName,
        @Nullable UUID ownerId,
        @Nullable UUID teamId,
        boolean standing,
        Instant analysedAt,
        AnalysisSheet sheet,
        LeadGrade grade,
        @Nullable String likelyNeeds,
        @Nullable String personality,
        @Nullable String difficulties) {

    /// The name of the words on what the customer is likely to need.
    public static final String LIKELY_NEEDS = "likelyNeeds";

    /// The name of the words on the people we would deal with.
    public static final String PERSONALITY = "personality";

    /// The name of the words on what will be hard.
    public static final String DIFFICULTIES = "difficulties";

    static AnalysisView of(AnalysisEntry row, Map<String, String> words) {
        return new AnalysisView(
                row.id,
                row.leadId,
                row.companyName,
                row.ownerId,
                row.teamId,
                row.standing,
                row.analysedAt,
                new AnalysisSheet(
                        row.regionLevel,
                        row.companySize,
                        row.yearsInBusiness,
                        row.teamSize,
                        row.philosophyMatch,
                        row.needsMatch,
                        row.ease),
                row.grade,
                words.get(LIKELY_NEEDS),
                words.get(PERSONALITY),
                words.get(DIFFICULTIES));
    }
}
