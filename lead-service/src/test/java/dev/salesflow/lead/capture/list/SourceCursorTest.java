package dev.salesflow.lead.capture.list;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.salesflow.servicekit.problem.ProblemException;
import java.util.Base64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("L1")
class SourceCursorTest {

    @Test
    void a_cursor_is_read_as_it_was_answered() {
        var cursor = new SourceCursor("INDUSTRY", "EXHIBITION", "广交会", "");

        assertThat(SourceCursor.decode(cursor.encode())).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{\"channel\": \"INDUSTRY\"}",
                "{\"channel\": \"INDUSTRY\", \"sourceKind\": \"\", \"source\": \"\\u0000\","
                        + " \"campaign\": \"\"}"
            })
    void a_cursor_that_no_page_ended_with_is_refused(String json) {
        var text = Base64.getUrlEncoder().encodeToString(json.getBytes(UTF_8));

        assertThatThrownBy(() -> SourceCursor.decode(text)).isInstanceOf(ProblemException.class);
    }
}
