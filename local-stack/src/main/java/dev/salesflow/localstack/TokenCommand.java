package dev.salesflow.localstack;

import dev.salesflow.localstack.child.StackFolder;
import dev.salesflow.localstack.identity.StackUser;
import dev.salesflow.localstack.identity.TokenClient;
import java.io.IOException;

/// `./salesflow token <user>`: prints a bearer token and nothing else.
public final class TokenCommand {

    private TokenCommand() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) throws InterruptedException {
        if (arguments.length != 1) {
            System.err.println("usage: ./salesflow token <user>");
            return 2;
        }
        if (StackUser.named(arguments[0]).isEmpty()) {
            System.err.println(StackUser.unknown(arguments[0]));
            return 2;
        }
        var stack = RunningStack.of(StackFolder.ofCheckout());
        if (stack.isEmpty()) {
            System.err.println(RunningStack.NOT_RUNNING);
            return 1;
        }
        try {
            System.out.println(new TokenClient(stack.get().issuer()).tokenFor(arguments[0]));
            return 0;
        } catch (IOException | IllegalArgumentException e) {
            System.err.println("the identity provider gives no token: " + e.getMessage());
            return 1;
        }
    }
}
