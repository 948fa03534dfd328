package dev.salesflow.servicekit.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.stream.Collectors;

/// Who sends the request, as the identity provider says.
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /// The pseudonymous account that events name as the actor.
    public String subject() {
        return identity.getPrincipal().getName();
    }

    /// Whether a valid token came with the request.
    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    /// The caller's roles that we know.
    public Set<Role> roles() {
        return identity.getRoles().stream()
                .flatMap(name -> Role.ofToken(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
