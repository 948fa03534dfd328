package dev.salesflow.lead.capture.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.salesflow.events.EventJson;
import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;
import dev.salesflow.servicekit.problem.TextLimits;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The last row of a page of the source register; opaque to clients.
record SourceCursor(String channel, String sourceKind, String source, String campaign) {

    static SourceCursor after(LeadSource last) {
        var kind = last.sourceKind();
        return new SourceCursor(
                last.channel().name(),
                kind == null ? "" : kind.name(),
                last.source(),
                Objects.requireNonNullElse(last.campaign(), ""));
    }

    String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(EventJson.write(this).getBytes(UTF_8));
    }

    /// Fails with a 400 problem for a text that no page ended with.
    static SourceCursor decode(String text) {
        try {
            var json = new String(Base64.getUrlDecoder().decode(text), UTF_8);
            var cursor = EventJson.mapper().readValue(json, SourceCursor.class);
            if (isWhole(cursor)) {
                return cursor;
            }
        } catch (IllegalArgumentException | JsonProcessingException e) {
            throw unreadable();
        }
        throw unreadable();
    }

    private static boolean isWhole(@Nullable SourceCursor cursor) {
        return cursor != null
                && Stream.of(cursor.channel, cursor.sourceKind, cursor.source, cursor.campaign)
                        .allMatch(part -> part != null && TextLimits.isStorable(part));
    }

    private static ProblemException unreadable() {
        var detail = "Use nextCursor as it was answered";
        return new ProblemException(
                Problem.of(
                        ProblemKind.INVALID,
                        detail,
                        List.of(new FieldError("#query/cursor", "INVALID", detail))));
    }
}
