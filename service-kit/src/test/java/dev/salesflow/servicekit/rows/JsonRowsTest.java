package dev.salesflow.servicekit.rows;

import static dev.salesflow.servicekit.rows.Uploads.brief;
import static dev.salesflow.servicekit.rows.Uploads.ndjson;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonRowsTest {
    @Test
    void values_keep_the_text_they_are_written_with() {
        assertThat(
                        ndjson(
                                "{\"id\": 1e999999999, \"state\": true, \"closed\": null,"
                                        + " \"x\": {\"y\": [1]}}"))
                .containsExactly(
                        new Row.Parsed(
                                1, Map.of("id", "1e999999999", "state", "true", "closed", "")));
    }

    @Test
    void rows_have_the_number_of_their_line() {
        assertThat(brief(ndjson("{\"id\": 1}\r\n\r\n  \n{\"id\": 4}")))
                .containsExactly("1 1 - -", "4 4 - -");
    }

    @Test
    void a_line_that_is_not_one_object_is_left_out() {
        assertThat(
                        brief(
                                ndjson(
                                        "{\"id\":\n"
                                                + "[1]\n"
                                                + "{\"id\": 1} {}\n"
                                                + "{\"id\": 1, \"id\": 2}\n"
                                                + "null\n"
                                                + "{\"id\": \"\\x\"}\n"
                                                + "{\"id\": \"7\"}\n"
                                                + "{\"a\":".repeat(5_000))))
                .containsExactly(
                        "1 BAD_JSON",
                        "2 BAD_JSON",
                        "3 BAD_JSON",
                        "4 BAD_JSON",
                        "5 BAD_JSON",
                        "6 BAD_JSON",
                        "7 7 - -",
                        "8 BAD_JSON");
    }

    @Test
    void a_mapped_field_holds_a_single_value() {
        assertThat(brief(ndjson("{\"id\": [1]}\n{\"id\": {}, \"state\": []}\n{\"id\": 3}")))
                .containsExactly("1 NOT_A_VALUE", "2 NOT_A_VALUE", "3 3 - -");
    }

    @Test
    void a_line_in_another_encoding_is_left_out() {
        byte[] file = "{\"id\": \"caf\u00e9\"}\n{\"id\": 2}".getBytes(ISO_8859_1);

        assertThat(brief(Uploads.all(Uploads.open("x.ndjson", file))))
                .containsExactly("1 BAD_ENCODING", "2 2 - -");
    }
}
