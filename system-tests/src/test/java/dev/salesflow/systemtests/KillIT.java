package dev.salesflow.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.localstack.ports.Part;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(value = 10, unit = TimeUnit.MINUTES)
class KillIT {

    @TempDir private static Path folder;
    private static Path file;
    private static DealImport.Finished undisturbed;
    private static Map<String, String> figures;

    @BeforeAll
    static void importUndisturbed() {
        file = GeneratedLog.writeTo(folder.resolve("pursuits.csv"));
        undisturbed = DealImport.start(Mappings.pursuits("undisturbed"), file).awaitDone();
        assertThat(undisturbed.counts().deals()).isEqualTo(GeneratedLog.DEALS);
        figures = figures("undisturbed");
    }

    @ParameterizedTest
    @EnumSource(
            value = Part.class,
            names = {"DEAL", "REPORTING", "KAFKA", "POSTGRES"})
    void an_import_in_whose_middle_a_part_is_killed_gives_the_same_figures(Part victim) {
        var stack = PackagedStack.running();
        var process = "killed-" + victim.label();
        var running = DealImport.start(Mappings.pursuits(process), file);
        running.awaitMiddle(GeneratedLog.DEALS);

        stack.killHard(victim);
        stack.start(victim);

        assertThat(running.awaitDone()).isEqualTo(undisturbed);
        assertThat(figures(process)).isEqualTo(figures);
    }

    private static Map<String, String> figures(String process) {
        var reports = Reports.of(process).with("asOf", GeneratedLog.REST);
        reports.awaitLevel();
        return reports.with("groupBy", "attr.region").figures();
    }
}
