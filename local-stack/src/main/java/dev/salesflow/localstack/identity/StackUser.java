package dev.salesflow.localstack.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The people who can sign in on one machine, one for each role.
public enum StackUser {
    ADMIN("admin", "admin", "管理员"),
    MANAGER("manager", "manager", "销售经理"),
    HUNTER("hunter", "hunter", "猎人型销售"),
    FARMER("farmer", "farmer", "农夫型销售"),
    CLERK("clerk", "customer-service", "客服"),
    DIRECTOR("director", "market-director", "市场总监"),
    ANALYST("analyst", "analyst", "分析师");

    private final String username;
    private final String role;
    private final String chinese;

    StackUser(String username, String role, String chinese) {
        this.username = username;
        this.role = role;
        this.chinese = chinese;
    }

    public String username() {
        return username;
    }

    public String role() {
        return role;
    }

    /// The role's Chinese label.
    public String chinese() {
        return chinese;
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
