package dev.salesflow.servicekit.command;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.salesflow.events.EventJson;
import dev.salesflow.eventstore.CommandContext;
import dev.salesflow.eventstore.StreamIds;
import dev.salesflow.servicekit.access.Caller;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes the context of a command out of the request that carries it.
@RequestScoped
public class CommandContexts {

    private static final int LONGEST_KEY = 200;
    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,9})\"");

    private final Caller caller;
    private final Clock clock;
    private final HttpHeaders headers;
    private final UriInfo uri;

    CommandContexts(Caller caller, Clock clock, HttpHeaders headers, UriInfo uri) {
        this.caller = caller;
        this.clock = clock;
        this.headers = headers;
        this.uri = uri;
    }

    /// The context of this request; `body` is what it asks for, so that a reused key is noticed.
    ///
    /// Fails with a 400 problem when `Idempotency-Key` is missing or `If-Match` is no single strong
    /// ETag.
    public CommandContext of(@Nullable Object body) {
        var key = idempotencyKey();
        // the key, which is stored nowhere, keeps personal data from being guessed out of the hash
        var request =
                key + "\n" + uri.getPath() + "\n" + (body == null ? "" : EventJson.write(body));
        return new CommandContext(
                StreamIds.of("command", caller.subject() + "/" + key),
                UuidCreator.getNameBasedSha1(request).toString(),
                caller.subject(),
                UuidCreator.getTimeOrderedEpoch(),
                null,
                traceparent(),
                clock.instant(),
                expectedVersion());
    }

    private String idempotencyKey() {
        var key = headers.getHeaderString("Idempotency-Key");
        if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
            throw new ProblemException(
                    Problem.of(
                            ProblemKind.IDEMPOTENCY_KEY_MISSING,
                            "Send an Idempotency-Key header of 1 to 200 characters, new for"
                                    + " every intent and the same for its retries"));
        }
        return key.strip();
    }

    private @Nullable Integer expectedVersion() {
        var tag = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (tag == null || tag.strip().equals("*")) {
            return null;
        }
        var matcher = ETAG.matcher(tag.strip());
        if (!matcher.matches()) {
            throw new ProblemException(
                    Problem.of(
                            ProblemKind.BAD_REQUEST,
                            "If-Match takes the ETag as it was answered, such as \"3\"",
                            List.of(
                                    new Problem.FieldError(
                                            "#header/If-Match", "INVALID_ETAG", tag))));
        }
        return Integer.valueOf(matcher.group(1));
    }

    private static @Nullable String traceparent() {
        var span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-"
                        + span.getTraceId()
                        + "-"
                        + span.getSpanId()
                        + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }
}
