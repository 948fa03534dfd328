package dev.salesflow.servicekit.rows;

import static dev.salesflow.servicekit.rows.FileFault.*;
import static dev.salesflow.servicekit.rows.Uploads.HEADER;
import static dev.salesflow.servicekit.rows.Uploads.gzip;
import static dev.salesflow.servicekit.rows.Uploads.refusal;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class TableFileTest {
    private static final byte[] TABLE = (HEADER + "1,Won,2017-01-01\n").getBytes(UTF_8);

    @Test
    void only_csv_csv_gz_and_ndjson_are_read() {
        assertThat(refusal("deals.xlsx", TABLE)).isEqualTo(UNKNOWN_FILE_KIND);
        assertThat(refusal("deals.ndjson.gz", TABLE)).isEqualTo(UNKNOWN_FILE_KIND);
        assertThat(Uploads.brief(Uploads.all(Uploads.open("DEALS.CSV", TABLE))))
                .containsExactly("1 1 Won 2017-01-01");
    }

    @Test
    void the_content_must_be_what_the_name_says() {
        assertThat(refusal("deals.csv", gzip(TABLE))).isEqualTo(UNEXPECTED_GZIP);
        assertThat(refusal("deals.ndjson", gzip(TABLE))).isEqualTo(UNEXPECTED_GZIP);
        assertThat(refusal("deals.csv.gz", TABLE)).isEqualTo(NOT_GZIP);
        assertThat(refusal("deals.ndjson", TABLE)).isEqualTo(NOT_NDJSON);
        assertThat(refusal("deals.ndjson", "[{}]")).isEqualTo(NOT_NDJSON);
    }

    @Test
    void what_is_no_text_is_refused() {
        assertThat(refusal("deals.csv", "id,state,closed\0\n")).isEqualTo(NOT_TEXT);
        assertThat(refusal("deals.csv", "PK\3\4 a spreadsheet")).isEqualTo(NOT_TEXT);
        assertThat(refusal("deals.csv.gz", gzip(new byte[100]))).isEqualTo(NOT_TEXT);
        assertThat(refusal("deals.csv", HEADER.getBytes(StandardCharsets.UTF_16)))
                .isEqualTo(UTF_16);
        assertThat(refusal("deals.csv", HEADER.getBytes(UTF_16LE))).isEqualTo(NOT_TEXT);
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(refusal("deals.csv", "")).isEqualTo(EMPTY_FILE);
        assertThat(refusal("deals.csv", "\uFEFF")).isEqualTo(EMPTY_FILE);
        assertThat(refusal("deals.csv", "\n\r\n\n")).isEqualTo(EMPTY_FILE);
        assertThat(refusal("deals.csv.gz", gzip(new byte[0]))).isEqualTo(EMPTY_FILE);
        assertThat(refusal("deals.ndjson", "")).isEqualTo(EMPTY_FILE);
    }

    @Test
    void a_header_without_the_mapped_columns_is_refused_by_their_names() {
        assertThat(Uploads.open("deals.csv", "id,Closed\n1,2\n".getBytes(UTF_8)))
                .isEqualTo(
                        new OpenedFile.Refused(
                                MISSING_COLUMNS,
                                "Has no state, closed; its header is id, Closed."));
        assertThat(refusal("deals.csv", "id,state,closed,state\n")).isEqualTo(DUPLICATE_COLUMN);
    }

    @Test
    void a_broken_header_is_refused() {
        assertThat(refusal("deals.csv", "\"id\"x,state,closed\n")).isEqualTo(BAD_HEADER);
        assertThat(refusal("deals.csv", "\"id,state,closed\n1,2,3\n")).isEqualTo(BAD_HEADER);
        assertThat(refusal("deals.csv", "i\u00e9".getBytes(ISO_8859_1))).isEqualTo(BAD_HEADER);
        assertThat(refusal("deals.csv", "x".repeat((1 << 20) + 1))).isEqualTo(BAD_HEADER);
    }

    @Test
    void a_compressed_file_damaged_before_its_header_is_refused() {
        byte[] cut = Arrays.copyOf(gzip(TABLE), 10);

        assertThat(refusal("deals.csv.gz", cut)).isEqualTo(GZIP_DAMAGED);
        assertThat(refusal("deals.csv.gz", Arrays.copyOf(cut, 3))).isEqualTo(GZIP_DAMAGED);
    }

    @Test
    void a_refused_file_is_closed() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream source =
                new ByteArrayInputStream(new byte[0]) {
                    @Override
                    public void close() {
                        closed.set(true);
                    }
                };
        TableFile.open(source, "deals.csv", Uploads.SHAPE, ReadLimits.DEFAULT);

        assertThat(closed).isTrue();
    }

    @Test
    void a_source_that_fails_is_no_fault_of_the_file() {
        InputStream broken =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("disk gone");
                    }
                };

        assertThatThrownBy(
                        () -> TableFile.open(broken, "x.csv.gz", Uploads.SHAPE, ReadLimits.DEFAULT))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk gone");
    }
}
