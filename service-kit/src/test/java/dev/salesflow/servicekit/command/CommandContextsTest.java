package dev.salesflow.servicekit.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.servicekit.access.Callers;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandContextsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:15:30Z");
    private static final String PATH = "/api/v1/leads";
    private static final Map<String, String> BODY = Map.of("source", "Canton Fair");

    @Test
    void a_retry_by_the_same_caller_is_the_same_command() {
        var first = context("li", PATH, Map.of("Idempotency-Key", "k-1"), BODY);
        var retry = context("li", PATH, Map.of("Idempotency-Key", " k-1 "), BODY);

        assertThat(retry.commandId()).isEqualTo(first.commandId());
        assertThat(retry.payloadHash()).isEqualTo(first.payloadHash());
        assertThat(retry.correlationId()).isNotEqualTo(first.correlationId());
    }

    @Test
    void the_same_key_of_another_caller_is_another_command() {
        var headers = Map.of("Idempotency-Key", "k-1");

        assertThat(context("wang", PATH, headers, BODY).commandId())
                .isNotEqualTo(context("li", PATH, headers, BODY).commandId());
    }

    @Test
    void a_key_for_another_body_or_another_path_is_noticed_by_the_hash() {
        var headers = Map.of("Idempotency-Key", "k-1");
        var first = context("li", PATH, headers, BODY);

        var otherBody = context("li", PATH, headers, Map.of("source", "a forum"));
        var otherPath = context("li", PATH + "/1/facts", headers, BODY);

        assertThat(otherBody.commandId()).isEqualTo(first.commandId());
        assertThat(otherBody.payloadHash()).isNotEqualTo(first.payloadHash());
        assertThat(otherPath.payloadHash()).isNotEqualTo(first.payloadHash());
    }

    @Test
    void actor_and_time_are_the_callers_and_the_clocks() {
        var context = context("li", PATH, Map.of("Idempotency-Key", "k-1"), null);

        assertThat(context.actor()).isEqualTo("li");
        assertThat(context.now()).isEqualTo(NOW);
        assertThat(context.causationId()).isNull();
    }

    @Test
    void without_a_key_a_command_is_refused() {
        assertThat(refusal(Map.of())).isEqualTo(ProblemKind.IDEMPOTENCY_KEY_MISSING);
        assertThat(refusal(Map.of("Idempotency-Key", "  ")))
                .isEqualTo(ProblemKind.IDEMPOTENCY_KEY_MISSING);
        assertThat(refusal(Map.of("Idempotency-Key", "k".repeat(201))))
                .isEqualTo(ProblemKind.IDEMPOTENCY_KEY_MISSING);
    }

    @Test
    void a_key_of_two_hundred_characters_is_taken() {
        var headers = Map.of("Idempotency-Key", "k".repeat(200));

        assertThat(context("li", PATH, headers, BODY).actor()).isEqualTo("li");
    }

    @Test
    void an_etag_is_the_version_that_the_caller_saw() {
        assertThat(expectedVersion("\"3\"")).isEqualTo(3);
        assertThat(expectedVersion(" \"120\" ")).isEqualTo(120);
    }

    @Test
    void any_version_will_do_without_if_match_or_with_a_star() {
        assertThat(expectedVersion("*")).isNull();
        assertThat(context("li", PATH, Map.of("Idempotency-Key", "k"), BODY).expectedVersion())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "\"three\"", "W/\"3\"", "\"3\", \"4\"", "\"-1\"", "", "\"\""})
    void what_is_no_single_strong_etag_is_refused(String tag) {
        assertThat(refusal(Map.of("Idempotency-Key", "k", "If-Match", tag)))
                .isEqualTo(ProblemKind.BAD_REQUEST);
    }

    private static Integer expectedVersion(String tag) {
        return context("li", PATH, Map.of("Idempotency-Key", "k", "If-Match", tag), BODY)
                .expectedVersion();
    }

    private static ProblemKind refusal(Map<String, String> headers) {
        return catchThrowableOfType(
                        ProblemException.class, () -> context("li", PATH, headers, BODY))
                .problem()
                .kind();
    }

    private static CommandContext context(
            String subject, String path, Map<String, String> headers, Object body) {
        return new CommandContexts(
                        Callers.signedIn(subject, "hunter"),
                        Clock.fixed(NOW, ZoneOffset.UTC),
                        answering(HttpHeaders.class, "getHeaderString", headers),
                        answering(UriInfo.class, "getPath", Map.of("", path)))
                .of(body);
    }

    /// A request's part of which one method is asked, with at most one argument.
    private static <T> T answering(Class<T> type, String method, Map<String, String> answers) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (_, called, arguments) -> {
                            assertThat(called.getName()).isEqualTo(method);
                            return answers.get(arguments == null ? "" : arguments[0]);
                        }));
    }
}
