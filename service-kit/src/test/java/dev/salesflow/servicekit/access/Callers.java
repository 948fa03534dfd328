package dev.salesflow.servicekit.access;

import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Set;

/// Callers for tests that have no identity provider.
public final class Callers {

    private Callers() {}

    /// A caller who is signed in.
    public static Caller signedIn(String subject, String... roles) {
        return new Caller(
                QuarkusSecurityIdentity.builder()
                        .setPrincipal(new QuarkusPrincipal(subject))
                        .addRoles(Set.of(roles))
                        .build());
    }
}
