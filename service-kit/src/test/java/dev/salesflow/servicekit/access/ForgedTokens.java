package dev.salesflow.servicekit.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.salesflow.localstack.Stack;
import dev.salesflow.localstack.child.StackFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Tokens of an administrator that are wrong in one point each.
final class ForgedTokens {

    private ForgedTokens() {}

    /// Every wrong token by what is wrong with it.
    static Map<String, String> all() {
        var anHourAgo = Date.from(Instant.now().minus(Duration.ofHours(1)));
        return Map.of(
                "no token at all", "garbage",
                "expired", forged(claims -> claims.expirationTime(anHourAgo), theProvidersKey()),
                "for others", forged(claims -> claims.audience("payroll"), theProvidersKey()),
                "by another issuer",
                        forged(claims -> claims.issuer("https://id.example"), theProvidersKey()),
                "signed by a stranger", forged(UnaryOperator.identity(), aStrangersKey()),
                "unsigned",
                        forged(UnaryOperator.identity(), theProvidersKey())
                                .replaceAll("[^.]+$", ""));
    }

    /// A token with nothing wrong, made as the wrong ones are: shows that they fail for their
    /// fault.
    static String flawless() {
        return forged(UnaryOperator.identity(), theProvidersKey());
    }

    private static String forged(UnaryOperator<JWTClaimsSet.Builder> change, RSAKey key) {
        try {
            var genuine = SignedJWT.parse(Stack.shared().tokenFor("admin"));
            var claims = change.apply(new JWTClaimsSet.Builder(genuine.getJWTClaimsSet()));
            var token = new SignedJWT(genuine.getHeader(), claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException("the provider's token is no JWT", e);
        }
    }

    private static RSAKey theProvidersKey() {
        var folder = new StackFolder(Path.of(System.getProperty("local-stack.folder")));
        try {
            return RSAKey.parse(Files.readString(folder.data("identity").resolve("key.json")));
        } catch (IOException e) {
            throw new UncheckedIOException("the provider's key is not where it was", e);
        } catch (ParseException e) {
            throw new IllegalStateException("the provider's key is none", e);
        }
    }

    private static RSAKey aStrangersKey() {
        try {
            return new RSAKeyGenerator(2048).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("no key could be made", e);
        }
    }
}
