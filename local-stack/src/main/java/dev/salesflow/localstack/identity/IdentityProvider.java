package dev.salesflow.localstack.identity;

import dev.salesflow.localstack.child.StackFolder;
import dev.salesflow.localstack.child.StartFailure;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/// The OpenID Connect provider of one machine, inside this JVM. It knows no passwords: whoever
/// reaches the loopback interface may be anyone. Production uses a real provider.
public final class IdentityProvider implements AutoCloseable {

    /// Audience that every token names and every service demands.
    public static final String AUDIENCE = "salesflow";

    static final String ISSUER_ID = "salesflow";
    private static final String ALGORITHM = "RS256";

    private final MockOAuth2Server server;
    private final int port;

    private IdentityProvider(MockOAuth2Server server, int port) {
        this.server = server;
        this.port = port;
    }

    /// Starts the provider; its signing key is in the folder, so earlier tokens stay good.
    public static IdentityProvider start(StackFolder folder, int port) {
        Path files = folder.data("identity");
        var keys = new KeyProvider(List.of(SigningKey.in(files.resolve("key.json"))), ALGORITHM);
        String login = LoginPage.writeTo(files.resolve("login.html")).toString();
        var config =
                new OAuth2Config(
                        true,
                        login,
                        null,
                        false,
                        new OAuth2TokenProvider(keys),
                        Set.of(new UserTokens()));
        MockOAuth2Server server = new MockOAuth2Server(config);
        try {
            server.start(InetAddress.getLoopbackAddress(), port);
        } catch (Exception e) { // Kotlin throws IOException without declaring it
            throw new StartFailure("the identity provider cannot listen on " + port, e);
        }
        return new IdentityProvider(server, port);
    }

    /// Issuer of the provider on this port, as tokens and discovery document name it.
    public static URI issuer(int port) {
        return URI.create("http://localhost:" + port + "/" + ISSUER_ID);
    }

    public URI issuer() {
        return issuer(port);
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
