package dev.salesflow.servicekit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Writes problems as responses in the caller's language.
@ApplicationScoped
public class Problems {

    /// A response for the problem; titles follow `Accept-Language`.
    public Response response(Problem problem, @Nullable HttpHeaders headers) {
        var locale = headers == null ? Locale.ENGLISH : language(headers);
        return Response.status(problem.kind().status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .entity(problem.body(locale))
                .build();
    }

    /// The language of ours that the caller likes best: English or Chinese; English when none is.
    public static Locale language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .filter(l -> "zh".equals(l.getLanguage()) || "en".equals(l.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
