package dev.salesflow.servicekit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextLimitsTest {

    record Note(String text, List<String> words, Map<String, String> intake) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\\u0000b",
                "a\\ud800b",
                "\\ud83d",
                "\\ude00",
                "\\ude00\\ud83d",
                "\\ud83d\\ud83d"
            })
    void text_that_would_come_back_as_another_one_is_refused_wherever_it_stands(String written) {
        var quoted = "\"" + written + "\"";

        refused("{\"text\": " + quoted + "}", "/text");
        refused("{\"words\": [\"a\", " + quoted + "]}", "/words/1");
        refused("{\"intake\": {\"BOOTH\": " + quoted + "}}", "/intake/BOOTH");
    }

    @Test
    void half_a_pair_is_refused_as_bytes_too() throws Exception {
        var body = new ByteArrayOutputStream();
        body.writeBytes("{\"text\": \"".getBytes());
        body.writeBytes(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0xBD});
        body.writeBytes("\"}".getBytes());

        var fault =
                catchThrowableOfType(
                        JsonProcessingException.class,
                        () -> StrictMapper.mapper().readValue(body.toByteArray(), Note.class));

        assertThat(JsonFaults.problem(fault).kind().status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "轴承", "\uD83D\uDE00", "a\uD83D\uDE00\uD842\uDFB7b", "\uFFFD"})
    void every_whole_character_is_storable(String text) {
        assertThat(TextLimits.isStorable(text)).isTrue();
    }

    private static void refused(String body, String pointer) {
        var fault =
                catchThrowableOfType(
                        JsonProcessingException.class,
                        () -> StrictMapper.mapper().readValue(body, Note.class));

        assertThat(JsonFaults.problem(fault).errors())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(tuple(pointer, "BAD_CHARACTER"));
    }
}
