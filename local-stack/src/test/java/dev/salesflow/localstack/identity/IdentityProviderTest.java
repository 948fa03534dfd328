package dev.salesflow.localstack.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import dev.salesflow.localstack.child.StackFolder;
import dev.salesflow.localstack.ports.Ports;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdentityProviderTest {

    private final int port = Ports.anyFree();
    private final TokenClient tokens = new TokenClient(IdentityProvider.issuer(port));
    @TempDir private Path path;
    private IdentityProvider provider;

    @BeforeEach
    void start() {
        provider = IdentityProvider.start(new StackFolder(path), port);
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_token_says_who_for_whom_and_which_role(StackUser user) throws Exception {
        var claims = SignedJWT.parse(tokens.tokenFor(user.username())).getJWTClaimsSet();

        assertThat(claims.getIssuer()).isEqualTo("http://localhost:" + port + "/salesflow");
        assertThat(claims.getAudience()).containsExactly("salesflow");
        assertThat(claims.getSubject()).isEqualTo(user.username());
        assertThat(claims.getStringClaim("preferred_username")).isEqualTo(user.username());
        assertThat(claims.getStringListClaim("groups")).isEqualTo(List.of(user.role()));
    }

    @Test
    void a_token_lasts_twelve_hours() throws Exception {
        var claims = SignedJWT.parse(tokens.tokenFor("manager")).getJWTClaimsSet();

        assertThat(between(claims.getIssueTime(), claims.getExpirationTime()))
                .isEqualTo(Duration.ofHours(12));
    }

    @Test
    void who_is_no_user_gets_no_token_but_the_list_of_users() {
        assertThatThrownBy(() -> tokens.tokenFor("mallory"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no user 'mallory'")
                .hasMessageContaining("admin, manager, hunter, farmer, clerk, director, analyst");
    }

    @Test
    void a_token_stays_good_when_the_provider_restarts() throws Exception {
        SignedJWT token = SignedJWT.parse(tokens.tokenFor("analyst"));
        provider.close();
        provider = IdentityProvider.start(new StackFolder(path), port);

        JWKSet keys = JWKSet.load(URI.create(provider.issuer() + "/jwks").toURL());

        var key = keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
        assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
    }

    private static Duration between(Date from, Date to) {
        return Duration.between(from.toInstant(), to.toInstant());
    }
}
