package dev.salesflow.localstack;

import dev.salesflow.localstack.child.StackFolder;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The stack that all tests of a JVM share. Quarkus loads test classes in several class loaders,
/// each with its own statics, therefore the facts about it are system properties.
final class SharedStack {

    private static final String FOLDER = "local-stack.folder";
    private static final String PORTS = "local-stack.ports";

    private static @Nullable Stack stack;

    private SharedStack() {}

    static Stack get() {
        synchronized (Runtime.getRuntime()) { // the one lock that all class loaders see
            if (stack == null) {
                stack = System.getProperty(FOLDER) == null ? start() : attach();
            }
            return stack;
        }
    }

    private static Stack start() {
        Stack started = Stack.start(StackOptions.quick());
        System.setProperty(FOLDER, started.folder().path().toString());
        System.setProperty(PORTS, started.ports().print());
        Runtime.getRuntime().addShutdownHook(new Thread(started::close, "stop-shared-stack"));
        return started;
    }

    private static Stack attach() {
        StackFolder folder = new StackFolder(Path.of(System.getProperty(FOLDER)));
        return Stack.attach(folder, StackPorts.parse(System.getProperty(PORTS)));
    }
}
