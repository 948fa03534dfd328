package dev.salesflow.lead.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.events.lead.AnalysisSheet;
import dev.salesflow.events.lead.LeadGrade;
import dev.salesflow.events.lead.RegionLevel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("L7")
class GradeTest {

    @ParameterizedTest
    @CsvSource({
        "10, 10, 10, 10, 10, 10, A",
        "8, 8, 6, 8, 7, 8, A", // 22/3 + 23 = 30 1/3 of 40
        "8, 8, 5, 8, 7, 8, A", // 21/3 + 23 = 30 of 40: a mean of 7.5
        "8, 8, 4, 8, 7, 8, B", // 20/3 + 23 = 29 2/3 of 40
        "5, 5, 5, 5, 5, 5, B", // a mean of 5
        "5, 5, 4, 5, 5, 5, C", // 14/3 + 15 = 19 2/3 of 40
        "0, 0, 0, 0, 0, 0, C",
        "0, 0, 0, 10, 10, 10, A", // strength counts one quarter
        "10, 10, 10, 0, 0, 0, C",
    })
    void strength_philosophy_needs_and_ease_count_alike(
            int size, int years, int team, int philosophy, int needs, int ease, LeadGrade grade) {
        var sheet = new AnalysisSheet(RegionLevel.CITY, size, years, team, philosophy, needs, ease);

        assertThat(Grade.of(sheet)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "11, 10", "300, 4000"})
    void years_and_people_beyond_ten_add_nothing(int years, int team) {
        var sheet = new AnalysisSheet(RegionLevel.CITY, 10, years, team, 7, 7, 5);

        assertThat(Grade.of(sheet)).isEqualTo(LeadGrade.B); // 10 + 19 of 40; 30 would be an A
    }

    @ParameterizedTest
    @EnumSource
    void the_region_does_not_change_the_grade(RegionLevel level) {
        assertThat(Grade.of(new AnalysisSheet(level, 8, 8, 5, 8, 7, 8))).isEqualTo(LeadGrade.A);
    }
}
