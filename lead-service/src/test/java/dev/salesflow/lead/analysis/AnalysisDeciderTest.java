package dev.salesflow.lead.analysis;

import static dev.salesflow.lead.Leads.captured;

import dev.salesflow.events.lead.AnalysisSheet;
import dev.salesflow.events.lead.LeadEvent;
import dev.salesflow.events.lead.LeadEvent.LeadAnalysed;
import dev.salesflow.events.lead.LeadGrade;
import dev.salesflow.events.lead.RegionLevel;
import dev.salesflow.eventstore.Scenario;
import dev.salesflow.lead.Lead;
import dev.salesflow.lead.LeadCommand;
import dev.salesflow.lead.LeadCommand.Analyse;
import dev.salesflow.lead.LeadRejection;
import dev.salesflow.lead.Leads;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("L7")
class AnalysisDeciderTest {

    private static final UUID FIRST = new UUID(7, 1);
    private static final UUID SECOND = new UUID(7, 2);
    private static final AnalysisSheet POOR =
            new AnalysisSheet(RegionLevel.COUNTY, 0, 0, 0, 0, 0, 0);
    private static final AnalysisSheet GOOD =
            new AnalysisSheet(RegionLevel.COUNTY, 10, 500, 500, 10, 10, 10);

    private final Scenario<Lead, LeadCommand, LeadEvent, LeadRejection> lead = Leads.scenario();

    @Test
    void a_lead_is_graded_by_its_sheet() {
        lead.given(captured())
                .when(new Analyse(FIRST, POOR))
                .then(new LeadAnalysed(FIRST, POOR, LeadGrade.C, null));
    }

    @Test
    void a_new_sheet_is_archived_with_the_grade_before() {
        lead.given(captured(), new LeadAnalysed(FIRST, POOR, LeadGrade.C, null))
                .when(new Analyse(SECOND, GOOD))
                .then(new LeadAnalysed(SECOND, GOOD, LeadGrade.A, LeadGrade.C));
    }

    @ParameterizedTest
    @CsvSource({
        "companySize, 11, 11, 5, 5, 5, 5, 5",
        "yearsInBusiness, -1, 5, -1, 5, 5, 5, 5",
        "teamSize, -1, 5, 5, -1, 5, 5, 5",
        "philosophyMatch, -1, 5, 5, 5, -1, 5, 5",
        "needsMatch, 11, 5, 5, 5, 5, 11, 5",
        "ease, 11, 5, 5, 5, 5, 5, 11",
    })
    void ratings_are_from_0_to_10_and_counts_from_0(
            String field,
            int refused,
            int size,
            int years,
            int team,
            int philosophy,
            int needs,
            int ease) {
        var sheet = new AnalysisSheet(RegionLevel.CITY, size, years, team, philosophy, needs, ease);

        lead.given(captured())
                .when(new Analyse(FIRST, sheet))
                .thenRejected(new LeadRejection.RatingOutOfRange(field, refused));
    }
}
