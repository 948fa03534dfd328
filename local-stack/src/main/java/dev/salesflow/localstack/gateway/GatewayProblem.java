package dev.salesflow.localstack.gateway;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;

/// An answer of the gateway itself, in the shape of RFC 9457 like those of the services.
record GatewayProblem(int status, String code, String title, String detail) {

    private static final String RETRY_AFTER_SECONDS = "2";

    static GatewayProblem unknown(String detail) {
        return new GatewayProblem(404, "UNKNOWN_RESOURCE", "There is no such resource", detail);
    }

    static GatewayProblem down(String part) {
        return new GatewayProblem(
                503,
                "SERVICE_UNAVAILABLE",
                "The service does not answer",
                "%s is starting or has just ended; it comes back by itself. Try again."
                        .formatted(part));
    }

    void sendTo(HttpServerRequest request) {
        JsonObject body =
                new JsonObject()
                        .put("type", "about:blank")
                        .put("title", title)
                        .put("status", status)
                        .put("code", code)
                        .put("detail", detail)
                        .put("instance", request.path());
        var response = request.response().setStatusCode(status);
        if (status == 503) {
            response.putHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
        response.putHeader("Content-Type", "application/problem+json").end(body.toBuffer());
        request.resume();
    }
}
