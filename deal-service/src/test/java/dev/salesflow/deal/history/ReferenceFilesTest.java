package dev.salesflow.deal.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.deal.history.assembly.DealAssembler;
import dev.salesflow.deal.history.assembly.ImportedDeal;
import dev.salesflow.deal.history.assembly.ImportedMove;
import dev.salesflow.deal.history.assembly.ImportedMove.Kind;
import dev.salesflow.deal.history.mapping.ImportMapping;
import dev.salesflow.deal.history.staging.Interpreted;
import dev.salesflow.deal.history.staging.RowInterpreter;
import dev.salesflow.deal.history.staging.StagedRow;
import dev.salesflow.deal.history.staging.StagedRowJson;
import dev.salesflow.servicekit.rows.OpenedFile;
import dev.salesflow.servicekit.rows.ReadLimits;
import dev.salesflow.servicekit.rows.Row;
import dev.salesflow.servicekit.rows.RowReader;
import dev.salesflow.servicekit.rows.TableFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReferenceFilesTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void the_loan_applications_give_the_counts_of_their_truth() throws IOException {
        List<ImportedDeal> deals = deals("loan-applications/applications.csv.gz", Mappings.LOANS);

        assertThat(deals).hasSize(13_087);
        assertThat(outcomes(deals))
                .isEqualTo(
                        Map.of(
                                "WON",
                                2_246L,
                                "DECLINED",
                                7_635L,
                                "CANCELLED",
                                2_807L,
                                "open",
                                399L));
        assertThat(touched(deals))
                .isEqualTo(
                        Map.of(
                                "SUBMITTED", 13_087L,
                                "PARTLY_SUBMITTED", 13_087L,
                                "PREACCEPTED", 7_367L,
                                "ACCEPTED", 5_113L,
                                "FINALIZED", 5_015L));
        assertThat(meanDaysToWin(deals)).isBetween(16.65885, 16.65895);
    }

    @Test
    void the_opportunities_give_the_counts_of_their_truth() throws IOException {
        List<ImportedDeal> deals =
                deals("crm-sales-opportunities/sales_pipeline.csv", Mappings.OPPORTUNITIES);

        assertThat(deals).hasSize(8_800);
        assertThat(outcomes(deals))
                .isEqualTo(Map.of("WON", 4_238L, "UNSPECIFIED", 2_473L, "open", 2_089L));
        assertThat(touched(deals)).isEqualTo(Map.of("PROSPECTING", 8_800L, "ENGAGING", 8_300L));
        assertThat(sumOfWon(deals)).isEqualByComparingTo("10005534");
        assertThat(deals)
                .allMatch(deal -> Instant.parse("2017-03-01T00:00:00Z").equals(deal.observedFrom()))
                .allMatch(deal -> deal.moves().getFirst().at() == null);
    }

    private static List<ImportedDeal> deals(String file, String json) throws IOException {
        ImportMapping mapping = Mappings.valid(json);
        DealAssembler assembler = DealAssembler.of(mapping);
        List<ImportedDeal> deals = new ArrayList<>();
        for (List<StagedRow> rows : staged(ReferenceData.file(file), mapping).values()) {
            var assembled = assembler.assemble(rows);
            assertThat(assembled.errors()).isEmpty();
            deals.add(assembled.deal());
        }
        return deals;
    }

    private static Map<String, List<StagedRow>> staged(Path file, ImportMapping mapping)
            throws IOException {
        Map<String, List<StagedRow>> staged = new LinkedHashMap<>();
        RowInterpreter interpreter = new RowInterpreter(mapping, NOW);
        try (RowReader reader = open(file, mapping)) {
            for (Row row = reader.next(); row != null; row = reader.next()) {
                Interpreted interpreted = interpreter.interpret((Row.Parsed) row);
                if (interpreted instanceof Interpreted.Staged(StagedRow kept)) {
                    assertThat(StagedRowJson.read(StagedRowJson.write(kept))).isEqualTo(kept);
                    staged.computeIfAbsent(kept.deal(), _ -> new ArrayList<>()).add(kept);
                } else {
                    assertThat(interpreted).isInstanceOf(Interpreted.Ignored.class);
                }
            }
        }
        return staged;
    }

    private static RowReader open(Path file, ImportMapping mapping) throws IOException {
        OpenedFile opened =
                TableFile.open(
                        Files.newInputStream(file),
                        file.getFileName().toString(),
                        mapping.table(),
                        ReadLimits.DEFAULT);
        return ((OpenedFile.Accepted) opened).rows();
    }

    private static Map<String, Long> outcomes(List<ImportedDeal> deals) {
        return deals.stream()
                .map(deal -> deal.moves().getLast())
                .collect(Collectors.groupingBy(ReferenceFilesTest::outcome, Collectors.counting()));
    }

    private static String outcome(ImportedMove last) {
        return switch (last.kind()) {
            case WON -> "WON";
            case LOST -> last.reason();
            case OPENED, ENTERED, REOPENED -> "open";
        };
    }

    private static Map<String, Long> touched(List<ImportedDeal> deals) {
        Predicate<ImportedMove> entry = move -> move.kind() != Kind.WON && move.kind() != Kind.LOST;
        return deals.stream()
                .flatMap(deal ->
                        deal.moves().stream().filter(entry).map(ImportedMove::stage).distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static double meanDaysToWin(List<ImportedDeal> deals) {
        return deals.stream()
                .filter(deal -> deal.moves().getLast().kind() == Kind.WON)
                .map(d -> Duration.between(d.moves().getFirst().at(), d.moves().getLast().at()))
                .mapToDouble(time -> time.toMillis() / 86_400_000.0)
                .average()
                .orElseThrow();
    }

    private static BigDecimal sumOfWon(List<ImportedDeal> deals) {
        return deals.stream()
                .filter(deal -> deal.moves().getLast().kind() == Kind.WON)
                .map(deal -> deal.facts().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
