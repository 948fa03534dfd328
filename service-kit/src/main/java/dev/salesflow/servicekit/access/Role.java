package dev.salesflow.servicekit.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The roles that the identity provider grants.
public enum Role {
    ADMIN,
    MANAGER,
    HUNTER,
    FARMER,
    CUSTOMER_SERVICE,
    MARKET_DIRECTOR,
    ANALYST;

    /// The name as it stands in tokens and in the matrix, such as `customer-service`.
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The role of a token's name, if it is one of ours.
    static Optional<Role> ofToken(String token) {
        return Arrays.stream(values()).filter(role -> role.token().equals(token)).findFirst();
    }
}
