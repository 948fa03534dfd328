package dev.salesflow.localstack;

import dev.salesflow.localstack.child.StackFolder;
import dev.salesflow.localstack.identity.TokenClient;
import dev.salesflow.localstack.imports.ImportFile;
import dev.salesflow.localstack.imports.ImportRun;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// `./salesflow import <mapping.json> <file> [--wait]`: brings leads in, or the history of deals.
public final class ImportCommand {

    private static final String IMPORTER = "manager";
    private static final String WAIT = "--wait";

    private ImportCommand() {}

    public static void main(String[] arguments) throws InterruptedException {
        System.exit(run(new ArrayList<>(Arrays.asList(arguments))));
    }

    private static int run(List<String> arguments) throws InterruptedException {
        boolean wait = arguments.remove(WAIT);
        if (arguments.size() != 2) {
            return refuse(2, "usage: ./salesflow import <mapping.json> <file> [--wait]");
        }
        for (String argument : arguments) {
            if (!Files.isReadable(Path.of(argument))) {
                return refuse(2, "cannot read " + argument);
            }
        }
        var stack = RunningStack.of(StackFolder.ofCheckout());
        if (stack.isEmpty()) {
            return refuse(1, RunningStack.NOT_RUNNING);
        }
        ImportFile source =
                new ImportFile(Path.of(arguments.getFirst()), Path.of(arguments.getLast()));
        try {
            String token = new TokenClient(stack.get().issuer()).tokenFor(IMPORTER);
            URI gateway = stack.get().gateway();
            return ImportRun.run(gateway, token, source, wait, System.out) ? 0 : 1;
        } catch (IOException | IllegalArgumentException e) {
            return refuse(1, "the import stops: " + e.getMessage());
        }
    }

    private static int refuse(int code, String message) {
        System.err.println(message);
        return code;
    }
}
