package dev.salesflow.reporting.api;

import static dev.salesflow.reporting.analysis.HistoryBuilder.deal;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.salesflow.reporting.analysis.TestLog;
import dev.salesflow.reporting.analysis.log.DealLogView;
import dev.salesflow.reporting.analysis.report.CycleTimesReport;
import dev.salesflow.reporting.analysis.report.FlowReport;
import dev.salesflow.reporting.analysis.report.FunnelReport;
import dev.salesflow.reporting.analysis.report.ReportAnswer;
import dev.salesflow.reporting.analysis.report.StageTimesReport;
import dev.salesflow.reporting.analysis.report.VariantsReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The examples in the contract are what the reports answer on three deals. Run with the property
/// `salesflow.update-examples` set to true to renew them.
class ReportExamplesTest {

    private static final Path FOLDER = Path.of("src/main/resources/openapi");
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();
    private static final DealLogView THREE_DEALS =
            TestLog.of(
                    deal("won").entered(0, "A").entered(2, "B").entered(7, "C").won(12),
                    deal("lost").entered(1, "A").entered(9, "C").lost(15, "PRICE"),
                    deal("open").entered(3, "A").entered(4, "B").entered(6, "A"));

    @ParameterizedTest
    @EnumSource(Report.class)
    void examples_are_what_the_report_answers(Report report) throws IOException {
        var example = example(report);
        var body = new ReportBody<>(example.answer(), new Freshness(0L, 0.0), Map.of());

        keep(report.operationId() + ".json", JSON.writeValueAsString(body) + "\n");
        keep(report.operationId() + ".csv", example.csv());
    }

    private record Example(ReportAnswer<?> answer, String csv) {

        static <T> Example of(ReportTable<T, ?> table, ReportAnswer<T> answer) {
            return new Example(answer, table.csv(answer));
        }
    }

    private static Example example(Report report) {
        var log = THREE_DEALS;
        var query = TestLog.asOf(20);
        return switch (report) {
            case FUNNEL -> Example.of(ReportTable.FUNNEL, FunnelReport.of(log, query));
            case CYCLE_TIMES ->
                    Example.of(ReportTable.CYCLE_TIMES, CycleTimesReport.of(log, query));
            case STAGE_TIMES ->
                    Example.of(ReportTable.STAGE_TIMES, StageTimesReport.of(log, query));
            case FLOW -> Example.of(ReportTable.FLOW, FlowReport.of(log, query));
            case VARIANTS -> Example.of(ReportTable.VARIANTS, VariantsReport.of(log, query));
        };
    }

    private static void keep(String name, String made) throws IOException {
        var file = FOLDER.resolve(name);
        if (Boolean.getBoolean("salesflow.update-examples")) {
            Files.writeString(file, made);
        }
        assertThat(file).content().isEqualTo(made);
    }
}
