package dev.salesflow.localstack.identity;

import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ResourceOwnerPasswordCredentialsGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;

/// What a token says: who, for whom, which roles, for how long. For a sign-in in the browser the
/// login page adds who and which roles.
final class UserTokens implements OAuth2TokenCallback {

    private static final Duration LIFETIME = Duration.ofHours(12);

    @Override
    public String issuerId() {
        return IdentityProvider.ISSUER_ID;
    }

    @Override
    public String subject(TokenRequest request) {
        return user(request).username();
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of(IdentityProvider.AUDIENCE);
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        if (!(request.getAuthorizationGrant() instanceof ResourceOwnerPasswordCredentialsGrant)) {
            return Map.of();
        }
        StackUser user = user(request);
        return Map.of("preferred_username", user.username(), "groups", user.groups());
    }

    @Override
    public long tokenExpiry() {
        return LIFETIME.toSeconds();
    }

    private static StackUser user(TokenRequest request) {
        if (request.getAuthorizationGrant()
                instanceof ResourceOwnerPasswordCredentialsGrant grant) {
            return StackUser.named(grant.getUsername())
                    .orElseThrow(() -> refused(StackUser.unknown(grant.getUsername())));
        }
        throw refused("sign in as one of the users; this client has no rights of its own");
    }

    private static OAuth2Exception refused(String reason) {
        // descriptions have no quotes and no letters beyond ASCII (RFC 6749, section 5.2)
        String description = ErrorObject.removeIllegalChars(reason);
        return new OAuth2Exception(OAuth2Error.INVALID_GRANT.setDescription(description), reason);
    }
}
