package dev.salesflow.servicekit.openapi;

import dev.salesflow.servicekit.problem.Problem;
import dev.salesflow.servicekit.problem.ProblemKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/// The problems that every operation can answer, with schema and example.
final class ProblemResponses {

    private static final String SCHEMA = "Problem";
    private static final Map<String, ProblemKind> KINDS =
            Map.of(
                    "400", ProblemKind.INVALID,
                    "401", ProblemKind.UNAUTHENTICATED,
                    "403", ProblemKind.FORBIDDEN,
                    "404", ProblemKind.NOT_FOUND,
                    "412", ProblemKind.STALE,
                    "413", ProblemKind.TOO_LARGE,
                    "415", ProblemKind.UNSUPPORTED_MEDIA_TYPE,
                    "422", ProblemKind.IDEMPOTENCY_KEY_REUSED);

    private ProblemResponses() {}

    static void addTo(Components components) {
        components.addSchema(SCHEMA, problem());
        KINDS.forEach((status, kind) ->
                components.addResponse(
                        name(kind),
                        OASFactory.createAPIResponse()
                                .description(kind.english())
                                .content(content(example(kind)))));
    }

    /// Adds what an operation does not say itself, and the form of the problems that it names.
    ///
    /// @param changes whether it changes something
    /// @param inner whether it works on one object
    /// @param versioned whether it holds `If-Match` against the version of that object
    static void complete(Operation operation, boolean changes, boolean inner, boolean versioned) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        var responses = operation.getResponses();
        var body = operation.getRequestBody() != null;
        for (var status : statuses(changes, inner, versioned, body)) {
            if (!responses.hasAPIResponse(status)) {
                responses.addAPIResponse(
                        status,
                        OASFactory.createAPIResponse()
                                .ref(name(Objects.requireNonNull(KINDS.get(status)))));
            }
        }
        responses
                .getAPIResponses()
                .forEach((status, response) -> {
                    var bare = response.getContent() == null && response.getRef() == null;
                    if (status.startsWith("4") && bare) {
                        var kind = KINDS.get(status);
                        response.setContent(content(kind == null ? null : example(kind)));
                    }
                });
    }

    private static List<String> statuses(
            boolean changes, boolean inner, boolean versioned, boolean body) {
        var statuses = new ArrayList<>(List.of("400", "401", "403"));
        if (inner) {
            statuses.add("404");
        }
        if (versioned) {
            statuses.add("412");
        }
        if (body) {
            statuses.addAll(List.of("413", "415"));
        }
        if (changes) {
            statuses.add("422");
        }
        return statuses;
    }

    private static String name(ProblemKind kind) {
        return kind.code();
    }

    private static Content content(@Nullable Map<String, Object> example) {
        var media =
                OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().ref("#/components/schemas/" + SCHEMA));
        if (example != null) {
            media.setExample(example);
        }
        return OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media);
    }

    private static Map<String, Object> example(ProblemKind kind) {
        var example = new LinkedHashMap<String, Object>();
        example.put("type", kind.type());
        example.put("title", kind.title(Locale.ENGLISH));
        example.put("status", kind.status());
        example.put("code", kind.code());
        example.put("detail", detail(kind));
        if (kind.equals(ProblemKind.INVALID)) {
            example.put(
                    "errors",
                    List.of(
                            Map.of(
                                    "pointer", "/currency",
                                    "code", "INVALID_VALUE",
                                    "detail", "must match \"[A-Z]{3}\"")));
        }
        return example;
    }

    private static String detail(ProblemKind kind) {
        return switch (kind.status()) {
            case 400 -> "Mend the values at /currency";
            case 401 -> "Send a valid bearer token in the Authorization header";
            case 403 -> "None of your roles may do it; ask for one that may";
            case 404 -> "Check the id, and that it is yours or your team's";
            case 412 -> "It stands at version 4; read it again and decide anew";
            case 413 -> "A body may have 10485760 bytes; this one has 11534336";
            case 415 -> "See the media types of this operation";
            default -> "This Idempotency-Key was used for another request; send a new one";
        };
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .type(List.of(SchemaType.OBJECT))
                .description("Why a request was not carried out (RFC 9457)")
                .required(List.of("type", "title", "status", "code", "detail"))
                .addProperty("type", text("A stable reference that names the kind"))
                .addProperty("title", text("The kind in words, by Accept-Language"))
                .addProperty("status", of(SchemaType.INTEGER))
                .addProperty("code", text("The kind, stable, in capitals"))
                .addProperty("detail", text("What was found and what to do"))
                .addProperty("errors", of(SchemaType.ARRAY).items(fault()))
                .additionalPropertiesBoolean(true);
    }

    private static Schema fault() {
        return of(SchemaType.OBJECT)
                .addProperty(
                        "pointer",
                        text(
                                "JSON Pointer into the body, empty for all of it, or `#query/name`,"
                                        + " `#header/name`"))
                .addProperty("code", text("The fault, stable, in capitals"))
                .addProperty("detail", text("What was found and what to do"));
    }

    private static Schema text(String description) {
        return of(SchemaType.STRING).description(description);
    }

    private static Schema of(SchemaType type) {
        return OASFactory.createSchema().type(List.of(type));
    }
}
