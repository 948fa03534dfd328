package dev.salesflow.systemtests;

import static dev.salesflow.systemtests.BrokenFiles.row;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.salesflow.systemtests.DealImport.Counts;
import dev.salesflow.systemtests.DealImport.Finished;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 5, unit = TimeUnit.MINUTES)
class BrokenFilesIT {

    private static final int MANY_ROWS = 4_000;

    @TempDir private Path folder;
    private BrokenFiles files;

    @BeforeEach
    void prepare() {
        files = new BrokenFiles(folder);
    }

    @Test
    void every_broken_row_is_reported_and_the_rest_is_in() {
        var file =
                files.of(
                        "rows.csv",
                        GeneratedLog.HEADER
                                + """
                                D-1,PROSPECTING,2024-05-06T09:00:00+08:00,Rep 1,100.50,Nordwind,East
                                D-1,QUALIFICATION,31/31/2024,Rep 1,100.50,Nordwind,East
                                D-1,SKYDIVING,2024-05-08T09:00:00+08:00,Rep 1,100.50,Nordwind,East
                                ,PROSPECTING,2024-05-08T09:00:00+08:00,Rep 2,100.50,Nordwind,East
                                D-2,PROSPECTING,2024-05-08T09:00:00+08:00,Rep 2,-5.00,Ostwind,West
                                D-2,PROSPECTING,2024-05-09T09:00:00+08:00,Rep 2,250.00,Ostwind,West
                                D-1,WON,2024-05-16T09:00:00+08:00,Rep 1,100.50,Nordwind,East
                                """);

        assertThat(imported("broken-rows", file))
                .isEqualTo(
                        new Finished(
                                new Counts(7, 2, 3, 0, 4),
                                List.of(
                                        "2 at BAD_DATE",
                                        "3 activity UNKNOWN_ACTIVITY",
                                        "4 deal EMPTY_ID",
                                        "5 amount NEGATIVE_AMOUNT")));
    }

    @ParameterizedTest
    @ValueSource(strings = "long-line.csv")
    void a_line_of_200_megabytes_costs_its_row_alone(String name) {
        var process = name.replace('.', '-');

        assertThat(imported(process, files.withLongLine(name)))
                .isEqualTo(new Finished(new Counts(3, 2, 2, 0, 1), List.of("2 - ROW_TOO_LONG")));
    }

    @Test
    void a_row_in_another_encoding_is_reported_and_the_rest_is_in() {
        var rows = row("D-1") + row("D-2").replace("Nordwind", "Caf\u00e9") + row("D-3");
        var file = files.of("latin.csv", (GeneratedLog.HEADER + rows).getBytes(ISO_8859_1));

        assertThat(imported("another-encoding", file))
                .isEqualTo(new Finished(new Counts(3, 2, 2, 0, 1), List.of("2 - BAD_ENCODING")));
    }

    @Test
    void of_a_truncated_file_the_rows_before_the_cut_are_in() {
        var end = imported("truncated", files.cutInHalf("truncated.csv.gz", MANY_ROWS));

        var counts = end.counts();
        assertThat(counts.deals()).isBetween(1L, MANY_ROWS - 1L);
        assertThat(counts)
                .isEqualTo(new Counts(counts.deals() + 1, counts.deals(), counts.deals(), 0, 1));
        assertThat(end.errors()).containsExactly(counts.rowsRead() + " - GZIP_DAMAGED");
    }

    static Stream<Arguments> noTables() {
        var table = GeneratedLog.HEADER + row("D-1");
        return Stream.of(
                arguments("picture.csv", bytes("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"), "NOT_TEXT"),
                arguments("spreadsheet.csv", bytes("PK\3\4\24\0\6\0"), "NOT_TEXT"),
                arguments("letter.csv", bytes("Dear Sir or Madam,\nhello\n"), "MISSING_COLUMNS"),
                arguments("wide.csv", table.getBytes(UTF_16), "UTF_16"),
                arguments("empty.csv", new byte[0], "EMPTY_FILE"),
                arguments("plain.csv.gz", table.getBytes(UTF_8), "NOT_GZIP"),
                arguments(
                        "stub.csv.gz", Arrays.copyOf(BrokenFiles.gzip(table), 10), "GZIP_DAMAGED"),
                arguments("table.xlsx", table.getBytes(UTF_8), "UNKNOWN_FILE_KIND"));
    }

    @ParameterizedTest
    @MethodSource("noTables")
    void what_is_no_table_is_refused_with_the_reason(String name, byte[] content, String code) {
        DealImport.request(Mappings.pursuits("no-table"), files.of(name, content))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("FILE_REFUSED"))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void a_body_of_11_megabytes_is_too_large_anywhere_else() {
        var body = new byte[11 << 20];
        Arrays.fill(body, (byte) ' ');

        assertThat(RawRequest.post("/api/v1/leads", "clerk", body))
                .startsWith("HTTP/1.1 413 ")
                .contains("application/problem+json", "\"code\":\"TOO_LARGE\"");
    }

    private static Finished imported(String process, Path file) {
        return DealImport.start(Mappings.pursuits(process), file).awaitDone();
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(ISO_8859_1);
    }
}
