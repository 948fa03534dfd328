package dev.salesflow.servicekit.list;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final UUID ID = UUID.fromString("0196b1f0-6a51-7c3e-9f2a-3d5c8e7b1a20");
    private static final Cursor CURSOR =
            new Cursor("-changedAt", TextNode.valueOf("2026-03-02T08:15:30Z"), ID);

    @Test
    void a_cursor_comes_back_as_it_was_given_out() {
        var back = Cursor.decode(CURSOR.encode(), "-changedAt");

        assertThat(back).isEqualTo(CURSOR);
        assertThat(back.valueAs(Instant.class)).isEqualTo("2026-03-02T08:15:30Z");
    }

    @Test
    void a_cursor_fits_into_a_url_as_it_is() {
        assertThat(CURSOR.encode()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-name", "name", "changedAt"})
    void a_cursor_of_another_sort_order_or_direction_is_refused(String sort) {
        var problem = refusal(() -> Cursor.decode(CURSOR.encode(), sort));

        assertThat(problem.detail()).isEqualTo("A cursor belongs to one sort order; start over");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "[]",
                "7",
                "no json",
                "{\"sort\":\"changedAt\"}",
                "{\"sort\":\"changedAt\",\"value\":\"x\"}",
                "{\"sort\":\"changedAt\",\"value\":\"x\",\"id\":\"4711\"}",
                "{\"sort\":\"changedAt\",\"id\":\"0196b1f0-6a51-7c3e-9f2a-3d5c8e7b1a20\"}"
            })
    void a_cursor_that_was_written_by_hand_is_refused(String json) {
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));

        refusal(() -> Cursor.decode(text, "changedAt").valueAs(Instant.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "a b", "=", "ä"})
    void a_cursor_with_other_letters_is_refused(String text) {
        refusal(() -> Cursor.decode(text, "changedAt"));
    }

    @Test
    void a_cursor_whose_value_does_not_fit_the_field_is_refused() {
        var cursor = new Cursor("changedAt", TextNode.valueOf("yesterday"), ID);

        refusal(() -> Cursor.decode(cursor.encode(), "changedAt").valueAs(Instant.class));
    }

    @Test
    void a_cursor_whose_value_no_row_can_have_is_refused() {
        var late = new Cursor("dueOn", TextNode.valueOf("+999999999-12-31"), ID);
        var unstorable = new Cursor("name", TextNode.valueOf("\0"), ID);

        refusal(() -> Cursor.decode(late.encode(), "dueOn").valueAs(LocalDate.class));
        refusal(() -> Cursor.decode(unstorable.encode(), "name").valueAs(String.class));
    }

    private static Problem refusal(ThrowingCallable call) {
        var refused = catchThrowableOfType(ProblemException.class, call);
        assertThat(refused).as("refusal").isNotNull();
        assertThat(refused.problem().kind()).isEqualTo(ProblemKind.INVALID);
        assertThat(refused.problem().errors())
                .extracting(FieldError::pointer)
                .containsExactly("#query/cursor");
        return refused.problem();
    }
}
