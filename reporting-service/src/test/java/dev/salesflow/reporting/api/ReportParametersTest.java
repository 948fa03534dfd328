package dev.salesflow.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.salesflow.reporting.analysis.query.FunnelMode;
import dev.salesflow.reporting.analysis.query.ReportQuery;
import dev.salesflow.reporting.analysis.query.View;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportParametersTest {

    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @ParameterizedTest
    @EnumSource(Report.class)
    void every_documented_example_is_taken(Report report) {
        var query = new MultivaluedHashMap<String, String>();
        report.parameters().forEach(parameter -> query.add(parameter.name(), parameter.example()));
        query.computeIfPresent("mode", (_, _) -> List.of("ordered"));

        assertThat(read(report, query).population().groupBy()).isEqualTo("owner");
    }

    @Test
    void dates_are_days_of_the_zone() {
        var population = read(Report.FLOW, of("from", "2026-01-01", "view", "flow")).population();

        assertThat(population.period().from()).isEqualTo("2025-12-31T23:00:00Z");
        assertThat(population.view()).isEqualTo(View.FLOW);
        assertThat(population.asOf()).isEqualTo(NOW);
    }

    @Test
    void filters_are_names_of_attributes_with_all_values_given() {
        var query = of("attr.product", "X", "channel", "ONLINE");
        query.add("attr.product", "Y");

        assertThat(read(Report.FLOW, query).population().filters())
                .containsEntry("attr.product", Set.of("X", "Y"))
                .containsEntry("channel", Set.of("ONLINE"));
    }

    @Test
    void a_mode_is_the_funnels_alone() {
        assertThat(read(Report.FUNNEL, of("mode", "touched")).funnel().mode())
                .isEqualTo(FunnelMode.TOUCHED);
        assertThat(problem(Report.FLOW, "mode", "touched").kind().code())
                .isEqualTo("UNKNOWN_PARAMETER");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    from       | yesterday
                    from       | +999999999-12-31
                    asOf       | 2026-02-30
                    asOf       | 2026-01-01T00:00:00
                    timeZone   | Mars/Olympus
                    unit       | weeks
                    view       | COHORT
                    mode       | best
                    window     | 3
                    horizon    | 0
                    horizon    | NaN
                    horizon    | 1e9
                    at         | 30,-1
                    at         | 30,NaN
                    at         | 1d
                    truncation | right
                    episodes   | last
                    groupBy    | amount
                    """)
    void what_is_not_understood_is_refused_at_its_place(String name, String value) {
        var report =
                name.equals("horizon") || name.equals("at") ? Report.CYCLE_TIMES : Report.FUNNEL;

        var problem = problem(report, name, value);

        assertThat(problem.kind().code()).isEqualTo("INVALID");
        assertThat(problem.errors().getFirst().pointer()).isEqualTo("#query/" + name);
    }

    @Test
    void more_than_a_hundred_ages_are_refused() {
        assertThat(read(Report.CYCLE_TIMES, of("at", "1,".repeat(99) + "1")).survival().at())
                .hasSize(100);
        assertThat(problem(Report.CYCLE_TIMES, "at", "1,".repeat(100) + "1").kind().code())
                .isEqualTo("INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"process", "owner", "attr.product"})
    void a_null_character_is_refused_before_the_database_sees_it(String name) {
        assertThat(problem(Report.FUNNEL, name, "a\0b").kind().code()).isEqualTo("INVALID");
    }

    @Test
    void a_parameter_that_is_no_filter_is_given_once() {
        var query = of("unit", "days");
        query.add("unit", "businessDays");

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> read(Report.FLOW, query));
    }

    @Test
    void a_period_ends_after_it_begins() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> read(Report.FLOW, of("from", "2026-01-02", "to", "2026-01-02")));
    }

    private static Problem problem(Report report, String name, String value) {
        try {
            read(report, of(name, value));
        } catch (ProblemException e) {
            return e.problem();
        }
        throw new AssertionError(name + "=" + value + " was taken");
    }

    private static ReportQuery read(Report report, MultivaluedMap<String, String> query) {
        return ReportParameters.read(query, report, NOW, ZONE);
    }

    private static MultivaluedMap<String, String> of(String... namesAndValues) {
        var query = new MultivaluedHashMap<String, String>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            query.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return query;
    }
}
