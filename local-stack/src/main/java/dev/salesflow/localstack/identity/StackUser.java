package dev.salesflow.localstack.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The people who can sign in on one machine, one for each role.
public enum StackUser {
    ADMIN("admin", "admin"),
    MANAGER("manager", "manager"),
    HUNTER("hunter", "hunter"),
    FARMER("farmer", "farmer"),
    CLERK("clerk", "customer-service"),
    DIRECTOR("director", "market-director"),
    ANALYST("analyst", "analyst");

    private final String username;
    private final String role;

    StackUser(String username, String role) {
        this.username = username;
        this.role = role;
    }

    public String username() {
        return username;
    }

    public String role() {
        return role;
    }

    /// Roles as the token carries them in the claim `groups`.
    public List<String> groups() {
        return List.of(role);
    }

    public static Optional<StackUser> named(String username) {
        return Arrays.stream(values()).filter(u -> u.username.equals(username)).findFirst();
    }

    /// What to tell someone who asks for a user that does not exist.
    public static String unknown(String username) {
        return "there is no user '%s'; the users are %s"
                .formatted(
                        username,
                        Arrays.stream(values())
                                .map(StackUser::username)
                                .collect(Collectors.joining(", ")));
    }
}
