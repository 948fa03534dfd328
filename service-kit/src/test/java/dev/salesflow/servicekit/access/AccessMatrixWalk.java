package dev.salesflow.servicekit.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.salesflow.localstack.Stack;
import dev.salesflow.localstack.identity.StackUser;
import dev.salesflow.servicekit.openapi.ApiDocument;
import dev.salesflow.servicekit.openapi.ApiOperation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Walks every operation of a service's OpenAPI document as every role and holds the answers
/// against the written matrix. A service binds it with a Quarkus test of its own.
public abstract class AccessMatrixWalk {

    private List<ApiOperation> operations;

    @BeforeEach
    void read() {
        operations = ApiDocument.ofRunningService().operations();
        assertThat(operations).extracting(ApiOperation::id).contains("listCodes");
    }

    @Test
    void every_operation_has_a_row_in_the_matrix() {
        assertThat(operations)
                .as("without a row in access-matrix.csv; nobody could use them")
                .allMatch(
                        operation -> AccessMatrix.written().operations().contains(operation.id()));
    }

    @Test
    void each_role_may_do_what_the_matrix_says_and_nothing_else() {
        var breaches = new ArrayList<String>();
        for (var user : StackUser.values()) {
            var authorization = "Bearer " + Stack.shared().tokenFor(user.username());
            for (var operation : operations) {
                var answer = Answer.to(operation, authorization);
                if (!isRight(answer, mayDo(user, operation))) {
                    breaches.add(user.role() + " " + operation + ": " + answer);
                }
            }
        }

        assertThat(breaches).isEmpty();
    }

    @Test
    void without_a_token_nothing_is_done() {
        assertThat(operations)
                .allSatisfy(operation -> assertUnauthenticated(Answer.to(operation, "")));
    }

    @Test
    void a_token_that_is_wrong_in_any_point_opens_nothing() {
        ForgedTokens.all()
                .forEach((fault, token) ->
                        assertThat(operations)
                                .as("with a token that is %s", fault)
                                .allSatisfy(operation ->
                                        assertUnauthenticated(
                                                Answer.to(operation, "Bearer " + token))));
    }

    @Test
    void a_token_that_is_made_like_the_wrong_ones_without_their_fault_is_believed() {
        var codes = operationWithId("listCodes");

        assertThat(Answer.to(codes, "Bearer " + ForgedTokens.flawless()).status()).isEqualTo(200);
    }

    private static boolean isRight(Answer answer, boolean allowed) {
        var forbidden = answer.status() == 403 && answer.problemCode().equals("FORBIDDEN");
        var heard = answer.status() != 401 && answer.status() != 403 && answer.status() < 500;
        return allowed ? heard : forbidden;
    }

    private static void assertUnauthenticated(Answer answer) {
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problemCode()).isEqualTo("UNAUTHENTICATED");
    }

    private static boolean mayDo(StackUser user, ApiOperation operation) {
        var role =
                Arrays.stream(Role.values())
                        .filter(each -> each.token().equals(user.role()))
                        .findFirst()
                        .orElseThrow();
        return AccessMatrix.written().reach(operation.id(), Set.of(role)) != Reach.NONE;
    }

    private ApiOperation operationWithId(String id) {
        return operations.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
