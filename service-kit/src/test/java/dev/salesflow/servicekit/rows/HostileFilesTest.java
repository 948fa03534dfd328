package dev.salesflow.servicekit.rows;

import static dev.salesflow.servicekit.rows.Uploads.HEADER;
import static dev.salesflow.servicekit.rows.Uploads.brief;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HostileFilesTest {
    private static final long MIB = 1 << 20;

    @Test
    void a_line_of_200_megabytes_costs_one_row_and_a_few_megabytes_of_memory() {
        InputStream file = Uploads.endless(HEADER + "1,a,b\n2,", 'x', 200 * MIB, "\n3,c,d\n");

        long before = allocated();
        List<Row> rows = read(file, "x.csv", ReadLimits.DEFAULT);
        long used = allocated() - before;

        assertThat(brief(rows)).containsExactly("1 1 a b", "2 ROW_TOO_LONG", "3 3 c d");
        assertThat(used).isLessThan(20 * MIB);
    }

    @Test
    void a_json_line_of_200_megabytes_costs_one_row() {
        InputStream file =
                Uploads.endless("{\"id\": 1}\n{\"id\": \"", 'x', 200 * MIB, "\"}\n{\"id\": 3}");

        assertThat(brief(read(file, "x.ndjson", ReadLimits.DEFAULT)))
                .containsExactly("1 1 - -", "2 ROW_TOO_LONG", "3 3 - -");
    }

    @Test
    void a_quote_that_is_never_closed_costs_one_row() {
        StringBuilder file = new StringBuilder(HEADER).append("1,\"a,b\n");
        for (int i = 2; i <= 300_000; i++) {
            file.append(i).append(",c,d\n");
        }

        List<Row> rows = Uploads.csv(file.toString());

        assertThat(brief(rows.subList(0, 3)))
                .containsExactly("1 ROW_TOO_LONG", "2 2 c d", "3 3 c d");
        assertThat(rows).hasSize(300_000);
        assertThat(rows.subList(1, 300_000)).allMatch(Row.Parsed.class::isInstance);
    }

    @Test
    @Timeout(60)
    void lines_that_all_reopen_a_quote_are_not_read_over_and_over() {
        byte[] lines = "a\",\"\n".repeat(3_000_000).getBytes(UTF_8);
        InputStream file =
                new SequenceInputStream(
                        new ByteArrayInputStream((HEADER + "\"").getBytes(UTF_8)),
                        new ByteArrayInputStream(lines));

        assertThat(read(file, "x.csv", ReadLimits.DEFAULT)).allMatch(Row.Broken.class::isInstance);
    }

    @Test
    void a_decompression_bomb_stops_at_the_limit() {
        byte[] bomb = Uploads.gzip((HEADER + "1,a,b\n".repeat(5_000_000)).getBytes(UTF_8));

        List<Row> rows =
                read(
                        new ByteArrayInputStream(bomb),
                        "x.csv.gz",
                        new ReadLimits(1 << 20, 3_000_000));

        assertThat(Uploads.brief(rows.subList(rows.size() - 1, rows.size())))
                .allMatch(last -> last.endsWith(" FILE_TOO_LARGE"));
        assertThat(rows).hasSizeBetween(450_000, 500_001);
    }

    @Test
    @Timeout(120)
    void random_bytes_are_answered_with_values_only() {
        long seed = System.nanoTime();
        System.out.println("HostileFilesTest seed " + seed);
        Random random = new Random(seed);
        String alphabet = "id,state,closed\n\r\"\"\"\";\t{}[]:\\u00 1\uFEFF\u00e9\0";
        for (int i = 0; i < 3_000; i++) {
            byte[] bytes = bytes(random, alphabet);
            for (String name : List.of("x.csv", "x.ndjson", "x.csv.gz")) {
                byte[] file = name.endsWith("gz") ? damaged(random, bytes) : bytes;
                OpenedFile opened =
                        TableFile.open(
                                new ByteArrayInputStream(file),
                                name,
                                Uploads.SHAPE,
                                new ReadLimits(64, 2_000));
                if (opened instanceof OpenedFile.Accepted) {
                    assertNumbered(Uploads.all(opened), seed, i);
                }
            }
        }
    }

    private static void assertNumbered(List<Row> rows, long seed, int round) {
        long last = 0;
        for (Row row : rows) {
            assertThat(row.number()).as("seed %d, round %d", seed, round).isGreaterThan(last);
            last = row.number();
        }
    }

    private static byte[] bytes(Random random, String alphabet) {
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "{\"id\":1}\n" : HEADER);
        for (int n = random.nextInt(400); n > 0; n--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        byte[] bytes = text.toString().getBytes(UTF_8);
        for (int n = random.nextInt(3); n > 0; n--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static byte[] damaged(Random random, byte[] content) {
        byte[] compressed = Uploads.gzip(content);
        if (random.nextBoolean()) {
            compressed[random.nextInt(compressed.length)] ^= (byte) (1 << random.nextInt(8));
        }
        int length = random.nextBoolean() ? compressed.length : random.nextInt(compressed.length);
        return Arrays.copyOf(compressed, length);
    }

    private static List<Row> read(InputStream file, String name, ReadLimits limits) {
        return Uploads.all(TableFile.open(file, name, Uploads.SHAPE, limits));
    }

    private static long allocated() {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getCurrentThreadAllocatedBytes();
    }
}
