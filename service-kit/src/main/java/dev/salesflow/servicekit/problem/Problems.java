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
        var language = headers == null ? Locale.ENGLISH : Languages.of(headers);
        return Languages.in(
                language,
                Response.status(problem.kind().status())
                        .type(Problem.MEDIA_TYPE)
                        .entity(problem.body(language))
                        .build());
    }
}
