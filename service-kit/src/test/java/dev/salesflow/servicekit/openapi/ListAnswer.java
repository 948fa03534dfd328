package dev.salesflow.servicekit.openapi;

import dev.salesflow.localstack.Stack;
import dev.salesflow.localstack.identity.StackUser;
import dev.salesflow.servicekit.access.AccessMatrix;
import dev.salesflow.servicekit.access.Reach;
import dev.salesflow.servicekit.access.Role;
import io.restassured.RestAssured;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

/// What the running service answers when a list is asked for with a parameter that nobody knows.
sealed interface ListAnswer {

    /// A 400 that names the parameters that there are.
    record Known(Set<String> parameters) implements ListAnswer {}

    /// There is no such object whose list it would be.
    record NotThere() implements ListAnswer {}

    /// Anything else.
    record Other(int status, String body) implements ListAnswer {}

    /// The known parameters as the detail of the problem lists them.
    Pattern NAMED = Pattern.compile("[Kk]nown parameters: \\[(.*?)]");

    /// Asks as somebody who may.
    static ListAnswer toUnknownParameter(ApiOperation list) {
        var path = list.path().replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        var answer =
                RestAssured.given()
                        .header("Authorization", "Bearer " + tokenFor(list))
                        .queryParam("parameterThatNobodyKnows", "1")
                        .get(path);
        if (answer.statusCode() == 404) {
            return new NotThere();
        }
        var named = NAMED.matcher(answer.asString());
        if (answer.statusCode() != 400 || !named.find()) {
            return new Other(answer.statusCode(), answer.asString());
        }
        var names = named.group(1);
        return new Known(names.isEmpty() ? Set.of() : new TreeSet<>(List.of(names.split(", "))));
    }

    private static String tokenFor(ApiOperation list) {
        var user =
                Arrays.stream(StackUser.values())
                        .filter(each -> mayDo(each, list))
                        .findFirst()
                        .orElseThrow();
        return Stack.shared().tokenFor(user.username());
    }

    private static boolean mayDo(StackUser user, ApiOperation list) {
        return Arrays.stream(Role.values())
                .filter(role -> role.token().equals(user.role()))
                .anyMatch(role ->
                        AccessMatrix.written().reach(list.id(), Set.of(role)) != Reach.NONE);
    }
}
