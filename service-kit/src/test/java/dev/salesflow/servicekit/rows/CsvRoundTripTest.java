package dev.salesflow.servicekit.rows;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CsvRoundTripTest {
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[,\r\n]|^\"", Pattern.DOTALL);
    private static final String ALPHABET = "ab \",\n\r;\té漢😀'\\";

    @Test
    void whatever_is_quoted_rightly_is_read_back() {
        long seed = System.nanoTime();
        System.out.println("CsvRoundTripTest seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            String lineEnd = List.of("\n", "\r\n").get(random.nextInt(2));
            StringBuilder file = new StringBuilder("id,state,closed").append(lineEnd);
            List<Row> expected = new ArrayList<>();
            for (int row = 1; row <= 1 + random.nextInt(5); row++) {
                Map<String, String> values =
                        Map.of("id", "i" + row, "state", text(random), "closed", text(random));
                file.append(quoted(values.get("id"), random)).append(',');
                file.append(quoted(values.get("state"), random)).append(',');
                file.append(quoted(values.get("closed"), random)).append(lineEnd);
                expected.add(new Row.Parsed(row, values));
            }

            List<Row> read = Uploads.all(Uploads.open("x.csv", file.toString().getBytes(UTF_8)));

            assertThat(read).as("seed %d, round %d", seed, round).isEqualTo(expected);
        }
    }

    private static String text(Random random) {
        int[] symbols = ALPHABET.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(8); n > 0; n--) {
            text.appendCodePoint(symbols[random.nextInt(symbols.length)]);
        }
        return text.toString();
    }

    private static String quoted(String value, Random random) {
        boolean needed = NEEDS_QUOTES.matcher(value).find();
        return needed || random.nextBoolean() ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
