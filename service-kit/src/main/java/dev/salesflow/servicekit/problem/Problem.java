package dev.salesflow.servicekit.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Why a request was not carried out (RFC 9457), with the data that a client needs to mend it.
///
/// @param kind status, stable code and titles
/// @param detail what was found and what to do, in English
/// @param errors each fault with the JSON Pointer of its place
/// @param data further members, such as the candidates of a duplicate
public record Problem(
        ProblemKind kind, String detail, List<FieldError> errors, Map<String, Object> data) {

    /// The media type of every problem.
    public static final String MEDIA_TYPE = "application/problem+json";

    /// A problem without further members.
    public static Problem of(ProblemKind kind, String detail) {
        return new Problem(kind, detail, List.of(), Map.of());
    }

    /// A problem at certain places of the request.
    public static Problem of(ProblemKind kind, String detail, List<FieldError> errors) {
        return new Problem(kind, detail, errors, Map.of());
    }

    /// A problem at one place of the request.
    ///
    /// @param pointer as in [FieldError]
    public static Problem at(ProblemKind kind, String pointer, String detail) {
        return of(kind, detail, List.of(new FieldError(pointer, kind.code(), detail)));
    }

    /// This problem with one more member.
    public Problem with(String name, Object value) {
        var more = new LinkedHashMap<>(data);
        more.put(name, value);
        return new Problem(kind, detail, errors, more);
    }

    /// One fault of a request.
    ///
    /// @param pointer JSON Pointer into the body, empty for all of it, or `#query/name`,
    ///   `#header/name`
    /// @param code stable, in capitals
    /// @param detail what was found and what to do
    public record FieldError(String pointer, String code, String detail) {}

    /// The JSON of a problem.
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Body(
            String type,
            String title,
            int status,
            String code,
            String detail,
            List<FieldError> errors,
            @JsonAnyGetter Map<String, Object> data) {}

    Body body(Locale locale) {
        return new Body(
                kind.type(), kind.title(locale), kind.status(), kind.code(), detail, errors, data);
    }
}
