package dev.salesflow.benchmarks.load;

import dev.salesflow.benchmarks.machine.Installation;
import dev.salesflow.benchmarks.machine.PackagedService;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// An administrator's requests to one service, over connections that stay open.
public final class ServiceClient {

    private final HttpClient client;
    private final String authorization;
    private final String run = UUID.randomUUID().toString();
    private final AtomicLong keys = new AtomicLong();

    /// @param connections at most
    public ServiceClient(Installation installation, PackagedService service, int connections) {
        client =
                installation
                        .vertx()
                        .createHttpClient(
                                new HttpClientOptions()
                                        .setDefaultHost("127.0.0.1")
                                        .setDefaultPort(service.port())
                                        .setTcpNoDelay(true)
                                        .setMaxPoolSize(connections)
                                        .setMaxWaitQueueSize(-1));
        authorization = "Bearer " + installation.stack().tokenFor("admin");
    }

    /// Posts a new intent; fails for any answer but a success.
    public Future<JsonObject> post(String path, JsonObject body) {
        return post(path, "application/json", body.toBuffer());
    }

    /// Posts a new intent that is no JSON, such as a form; fails for any answer but a success.
    public Future<JsonObject> post(String path, String contentType, Buffer body) {
        return client.request(HttpMethod.POST, path)
                .compose(request -> {
                    request.putHeader("Content-Type", contentType);
                    request.putHeader("Idempotency-Key", run + keys.incrementAndGet());
                    return answer(request, body);
                })
                .map(Buffer::toJsonObject);
    }

    /// Reads; fails for any answer but a success.
    public Future<Buffer> get(String path) {
        return client.request(HttpMethod.GET, path)
                .compose(request -> answer(request, Buffer.buffer()));
    }

    private Future<Buffer> answer(HttpClientRequest request, Buffer body) {
        request.putHeader("Authorization", authorization);
        return request.send(body)
                .compose(response ->
                        response.body()
                                .compose(text ->
                                        response.statusCode() < 300
                                                ? Future.succeededFuture(text)
                                                : Future.failedFuture(
                                                        request.getURI() + " answered " + text)));
    }
}
