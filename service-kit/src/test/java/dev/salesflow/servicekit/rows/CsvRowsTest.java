package dev.salesflow.servicekit.rows;

import static dev.salesflow.servicekit.rows.Uploads.HEADER;
import static dev.salesflow.servicekit.rows.Uploads.brief;
import static dev.salesflow.servicekit.rows.Uploads.csv;
import static dev.salesflow.servicekit.rows.Uploads.gzip;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CsvRowsTest {
    @Test
    void quotes_delimiters_and_line_ends_in_a_field_belong_to_it() {
        assertThat(csv(HEADER + "1,\"a,\"\"b\"\"\r\nc\",x\r\n2,5\" pipe,\r\n"))
                .extracting(row -> ((Row.Parsed) row).values().get("state"))
                .containsExactly("a,\"b\"\r\nc", "5\" pipe");
    }

    @Test
    void every_line_end_is_understood_and_the_last_may_lack() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            String file = String.join(end, "id,state,closed", "1,a,b", "", "2,c,d");
            assertThat(brief(csv(file))).containsExactly("1 1 a b", "2 2 c d");
        }
    }

    @Test
    void a_byte_order_mark_is_skipped() {
        assertThat(brief(csv("\uFEFF" + HEADER + "1,a,b"))).containsExactly("1 1 a b");
    }

    @Test
    void the_delimiter_is_found_by_the_mapped_columns() {
        assertThat(brief(csv("id;state;\"closed\";x,y,z,w\n1;a;b;c"))).containsExactly("1 1 a b");
        assertThat(brief(csv("id\tstate\tclosed\n1\ta,b\tc"))).containsExactly("1 1 a,b c");
    }

    @Test
    void a_row_with_another_number_of_fields_is_left_out() {
        assertThat(csv(HEADER + "1,a\n2,a,b\n3,a,b,c\n"))
                .first()
                .isEqualTo(
                        new Row.Broken(
                                new RowError(
                                        1,
                                        null,
                                        "1,a",
                                        ReadFault.WRONG_FIELD_COUNT,
                                        "Has 2 fields; the header has 3.")));
        assertThat(brief(csv(HEADER + "1,a\n2,a,b\n3,a,b,c\n" + ",".repeat(20_000))))
                .containsExactly(
                        "1 WRONG_FIELD_COUNT",
                        "2 2 a b",
                        "3 WRONG_FIELD_COUNT",
                        "4 WRONG_FIELD_COUNT");
    }

    @Test
    void a_row_in_another_encoding_is_left_out() {
        byte[] file = (HEADER + "1,caf\u00e9,b\n2,ok,b\n").getBytes(ISO_8859_1);

        assertThat(brief(Uploads.all(Uploads.open("x.csv", file))))
                .containsExactly("1 BAD_ENCODING", "2 2 ok b");
    }

    @Test
    void text_behind_a_closing_quote_costs_one_row() {
        assertThat(brief(csv(HEADER + "1,\"Big\" Bob,x\n2,a,b\n")))
                .containsExactly("1 BAD_QUOTE", "2 2 a b");
    }

    @Test
    void a_stray_quote_costs_one_row_and_not_the_lines_it_swallows() {
        assertThat(brief(csv(HEADER + "1,\"a,b\n2,c,d\n3,\"e,f\",g\n4,h,i\n")))
                .containsExactly("1 BAD_QUOTE", "2 2 c d", "3 3 e,f g", "4 4 h i");
        assertThat(brief(csv(HEADER + "1,\"a,b\n2,c,d\n")))
                .containsExactly("1 BAD_QUOTE", "2 2 c d");
    }

    @Test
    void a_compressed_file_that_ends_early_gives_its_rows_and_one_error() {
        Random random = new Random(1);
        StringBuilder table = new StringBuilder(HEADER);
        for (int i = 1; i <= 20_000; i++) {
            table.append(i).append(",s").append(random.nextLong()).append(",x\n");
        }
        byte[] whole = gzip(table.toString().getBytes(UTF_8));
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);

        List<Row> rows = Uploads.all(Uploads.open("x.csv.gz", cut));

        assertThat(Uploads.fault(rows.getLast())).isEqualTo(ReadFault.GZIP_DAMAGED);
        assertThat(rows.subList(0, rows.size() - 1))
                .hasSizeGreaterThan(5_000)
                .allMatch(Row.Parsed.class::isInstance);
    }
}
