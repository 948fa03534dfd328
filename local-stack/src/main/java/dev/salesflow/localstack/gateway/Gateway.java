package dev.salesflow.localstack.gateway;

import dev.salesflow.localstack.child.StartFailure;
import dev.salesflow.localstack.gateway.Route.Nowhere;
import dev.salesflow.localstack.gateway.Route.To;
import dev.salesflow.localstack.ports.Part;
import dev.salesflow.localstack.ports.Ports;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.HostAndPort;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.concurrent.CompletionException;

/// The one origin of the stack. Bodies stream through in both directions; limits are the services'.
public final class Gateway implements AutoCloseable {

    private static final int CONNECT_LIMIT_MILLIS = 2_000;
    private static final int CONNECTIONS_PER_SERVICE = 256;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client =
            vertx.createHttpClient(
                    new HttpClientOptions()
                            .setConnectTimeout(CONNECT_LIMIT_MILLIS)
                            .setMaxPoolSize(CONNECTIONS_PER_SERVICE));
    private final Ports ports;

    private Gateway(Ports ports) {
        this.ports = ports;
    }

    /// Starts to listen on the gateway's port of the loopback interface.
    public static Gateway start(Ports ports) {
        Gateway gateway = new Gateway(ports);
        HttpServerOptions options =
                new HttpServerOptions()
                        .setHost("127.0.0.1")
                        .setPort(ports.of(Part.GATEWAY))
                        .setHandle100ContinueAutomatically(true)
                        // an upgrade in the middle of a body would lose its length
                        .setHttp2ClearTextEnabled(false);
        try {
            gateway.vertx
                    .createHttpServer(options)
                    .requestHandler(gateway::handle)
                    .listen()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
            return gateway;
        } catch (CompletionException e) {
            gateway.close();
            throw new StartFailure("the gateway cannot listen on " + options.getPort(), e);
        }
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void handle(HttpServerRequest request) {
        switch (RouteTable.find(request.path())) {
            case Nowhere nowhere -> GatewayProblem.unknown(nowhere.detail()).sendTo(request);
            case To to -> forward(request, to);
        }
    }

    /// Connects before the proxy takes over, because the proxy answers a failed connection with a
    /// bare 502 and clients are promised a problem that says when to come back.
    private void forward(HttpServerRequest request, To to) {
        request.pause();
        RequestOptions target =
                new RequestOptions().setHost("127.0.0.1").setPort(ports.of(to.part()));
        client.request(target)
                .onFailure(down -> GatewayProblem.down(to.part().label()).sendTo(request))
                .onSuccess(connected -> proxy(request, connected, to));
    }

    private void proxy(HttpServerRequest request, HttpClientRequest connected, To to) {
        HttpProxy.reverseProxy(client)
                .origin(context -> Future.succeededFuture(connected))
                .addInterceptor(new Readdress(to, ports.of(to.part())))
                .handle(request);
    }

    /// Gives the request the path that the part knows and the name under which the gateway was
    /// asked, so that addresses in answers lead back to it; only the identity provider gets its own
    /// name, as it derives its issuer from it.
    private record Readdress(To to, int port) implements ProxyInterceptor {

        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            String query = context.request().proxiedRequest().query();
            context.request().setURI(query == null ? to.path() : to.path() + "?" + query);
            context.request()
                    .setAuthority(
                            to.part() == Part.IDENTITY
                                    ? HostAndPort.create("localhost", port)
                                    : context.request().proxiedRequest().authority());
            return context.sendRequest();
        }
    }
}
