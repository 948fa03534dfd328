package dev.salesflow.localstack.child;

import java.nio.file.Path;

/// The Java that runs this process, for the children that are Java programs too.
public final class JavaCommand {

    private JavaCommand() {}

    public static String path() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
