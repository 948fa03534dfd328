package dev.salesflow.lead.api;

import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.Problem.FieldError;
import dev.salesflow.servicekit.problem.ProblemException;
import dev.salesflow.servicekit.problem.ProblemKind;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/// The query parameter `asOf`: an instant of the past.
public final class AsOf {

    private AsOf() {}

    /// The instant of an RFC 3339 text with offset; null for none, a 400 problem for anything else.
    public static @Nullable Instant parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            var detail = "Write the time with its offset, such as 2026-03-01T09:00:00+08:00";
            throw new ProblemException(
                    Problem.of(
                            ProblemKind.INVALID,
                            detail,
                            List.of(new FieldError("#query/asOf", "INVALID_TIME", detail))));
        }
    }
}
