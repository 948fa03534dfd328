package dev.salesflow.servicekit.problem;

import dev.salesflow.events.EventJson;
import dev.salesflow.servicekit.ServiceConfig;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/// Refuses bodies that are too large before any of them is read, with a problem. A body without a
/// length is not taken, except where uploads are: those are spooled to disk and cut off at their
/// limit.
@ApplicationScoped
public class BodyLimit {

    private static final int BEFORE_EVERYTHING = 10_000;
    private static final long DRAIN_MILLIS = 30_000;
    private static final ProblemKind LENGTH_REQUIRED =
            new ProblemKind(411, "LENGTH_REQUIRED", "The length of the body is missing", "缺少内容长度");

    private final ServiceConfig.Http limits;

    BodyLimit(ServiceConfig config) {
        this.limits = config.http();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_EVERYTHING);
    }

    private void check(RoutingContext context) {
        var request = context.request();
        var upload = limits.uploadPaths().orElse(List.of()).contains(context.normalizedPath());
        var limit = upload ? limits.uploadLimit() : limits.bodyLimit();
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && isAbove(length, limit)) {
            refuse(
                    context,
                    ProblemKind.TOO_LARGE,
                    "A body may have " + limit + " bytes; this one has " + length);
        } else if (!upload && request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            refuse(context, LENGTH_REQUIRED, "Send the body with a Content-Length header");
        } else {
            context.next();
        }
    }

    private static boolean isAbove(String length, long limit) {
        return length.length() > 18 || Long.parseLong(length) > limit;
    }

    /// Throws away what is still being sent: most clients send all of it before they read the
    /// answer, and would wait for us for ever. One that sends without end is cut off.
    private static void discard(RoutingContext context) {
        var request = context.request();
        request.resume();
        context.vertx().setTimer(DRAIN_MILLIS, _ -> request.connection().close());
    }

    private static void refuse(RoutingContext context, ProblemKind kind, String detail) {
        var language = Languages.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var body = Problem.of(kind, detail).body(language);
        context.response()
                .setStatusCode(kind.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(EventJson.write(body));
        discard(context);
    }
}
